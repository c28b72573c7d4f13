package vn.motcua.linked;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Ghi kết quả phần liên thông: the desk enters what came on paper, or that a part will not be done. What the authority's system
 * tells later is kept and changes nothing; the task of an authority of ours ends with it.
 */
@Component
public class RecordBranch {

    private final Branches branches;
    private final EndBranch endBranch;
    private final BranchWork work;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordBranch(
            Branches branches, EndBranch endBranch, BranchWork work, CurrentOfficial current, TransactionClock clock) {
        this.branches = branches;
        this.endBranch = endBranch;
        this.work = work;
        this.current = current;
        this.clock = clock;
    }

    /**
     * As the form has it.
     *
     * @param number null unless granted
     * @param date null unless granted
     * @param reason null where granted
     * @param remedy null where granted, or where the procedure's own words do
     * @param evidence which paper, from whom, when
     */
    public record Entry(
            Branch.Result result, String number, LocalDate date, String reason, String remedy, String evidence) {}

    @Transactional
    public Outcome<Branch> record(UUID id, Entry entry) {
        var branch = branches.locked(id).orElseThrow();
        if (!branch.open()) {
            return Outcome.refused(Refusal.wrongMoment("Phần liên thông này đã có kết quả."));
        }
        var answer = answer(entry);
        var objection = answer.objection();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        endBranch.end(branch, answer, EventKind.BRANCH_RECORDED, PlainText.line(entry.evidence()));
        if (branch.own()) {
            work.drop(branch);
        }
        return Outcome.done(branches.get(id));
    }

    private Branch.Answer answer(Entry entry) {
        var now = clock.instant();
        var by = current.get().id();
        return entry.result() == Branch.Result.GRANTED
                ? Branch.Answer.granted(entry.number(), entry.date(), now, by)
                : Branch.Answer.failed(entry.result(), entry.reason(), entry.remedy(), now, by);
    }
}
