package vn.motcua.linked;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminders;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Vietnam;

/** Writes down what became of a branch, whoever says it. The first answer counts; another one is kept and changes nothing. */
@Component
class EndBranch {

    private final Branches branches;
    private final BranchAnswers answers;
    private final Reminders reminders;
    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierEvents events;

    EndBranch(
            Branches branches,
            BranchAnswers answers,
            Reminders reminders,
            DossierRegister register,
            DossierLaw law,
            DossierEvents events) {
        this.branches = branches;
        this.answers = answers;
        this.reminders = reminders;
        this.register = register;
        this.law = law;
        this.events = events;
    }

    /**
     * @param branch locked
     * @param kind of the line in the history where the answer counts
     * @param evidence Vietnamese, what an official rests it on; null where the authority's own system told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(Branch branch, Branch.Answer said, EventKind kind, String evidence) {
        var answer = withRemedy(branch, said);
        var counts = branches.answer(branch.id(), answer);
        answers.keep(branch.id(), answer, counts);
        if (counts) {
            reminders.answeredBy(branch.dossier(), branch.authority(), answer.at());
        }
        var detail = inWords(branch, answer);
        if (evidence != null) {
            detail.put("Căn cứ ghi", evidence);
        }
        events.append(branch.dossier(), counts ? kind : EventKind.BRANCH_TOLD_AGAIN, detail);
    }

    /** Where nobody says what the applicant can do, the procedure does. */
    private Branch.Answer withRemedy(Branch branch, Branch.Answer said) {
        if (said.result() == Branch.Result.GRANTED || said.remedy() != null) {
            return said;
        }
        var remedy = Optional.of(register.get(branch.dossier()))
                .map(law::procedureOf)
                .flatMap(procedure -> procedure.branch(branch.key()))
                .map(LinkedBranch::remedy)
                .orElseThrow();
        return new Branch.Answer(
                said.result(), said.number(), said.date(), said.reason(), remedy, said.at(), said.by());
    }

    private static Map<String, String> inWords(Branch branch, Branch.Answer answer) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phần liên thông", branch.label());
        detail.put("Cơ quan", branch.authority());
        detail.put("Kết quả", answer.result().label());
        if (answer.number() != null) {
            detail.put("Văn bản", "số %s ngày %s".formatted(answer.number(), Vietnam.day(answer.date())));
        }
        if (answer.reason() != null) {
            detail.put("Lý do", answer.reason());
            detail.put("Việc cần làm", answer.remedy());
        }
        if (answer.at().isAfter(branch.dueAt())) {
            detail.put("Thời hạn", "Sau hạn " + Vietnam.minuteOfDay(branch.dueAt()));
        }
        return detail;
    }
}
