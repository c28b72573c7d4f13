package vn.motcua.linked;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FinishLinkedDossier;

/**
 * Tổng hợp kết quả liên thông: every branch has ended, so the dossier is processed, once, whatever became of each. Where one was
 * not done the applicant is told which, why and what to do; the others' results are returned.
 */
@Component
public class GatherBranches {

    private final Branches branches;
    private final FinishLinkedDossier finish;
    private final DossierEvents events;

    GatherBranches(Branches branches, FinishLinkedDossier finish, DossierEvents events) {
        this.branches = branches;
        this.finish = finish;
        this.events = events;
    }

    /** @throws IllegalStateException while one is open */
    @Transactional
    public void gather(DossierId dossier) {
        var all = branches.of(dossier);
        if (all.stream().anyMatch(Branch::open)) {
            throw new IllegalStateException("dossier %s: a branch is still open".formatted(dossier));
        }
        finish.finish(dossier, parts(all));
        var failed = all.stream().filter(Branch::failed).toList();
        if (!failed.isEmpty()) {
            events.append(dossier, EventKind.LINKED_PARTLY, words(failed));
        }
    }

    private static Map<String, String> parts(List<Branch> all) {
        var parts = new LinkedHashMap<String, String>();
        all.forEach(branch -> parts.put(branch.label(), branch.answer().result().label()));
        return parts;
    }

    private static Map<String, String> words(List<Branch> failed) {
        var detail = new LinkedHashMap<String, String>();
        detail.put(
                "Phần không thực hiện được", failed.stream().map(Branch::label).collect(joining("; ")));
        detail.put("Lý do", told(failed, Branch.Answer::reason));
        detail.put("Việc cần làm", told(failed, Branch.Answer::remedy));
        return detail;
    }

    /** Of several, each under its own name. */
    private static String told(List<Branch> failed, Function<Branch.Answer, String> what) {
        return failed.stream()
                .map(branch -> failed.size() == 1
                        ? what.apply(branch.answer())
                        : branch.label() + ": " + what.apply(branch.answer()))
                .collect(joining("; "));
    }
}
