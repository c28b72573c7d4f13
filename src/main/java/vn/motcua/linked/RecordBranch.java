package vn.motcua.linked;

import java.time.Instant;
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
import vn.motcua.shared.Vietnam;

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
        var now = clock.instant();
        if (entry.date() != null && entry.date().isAfter(LocalDate.ofInstant(now, Vietnam.ZONE))) {
            return Outcome.refused(
                    Refusal.refused("Ngày văn bản không thể ở tương lai.").about("branchDate"));
        }
        endBranch.end(branch, answer(entry, now), EventKind.BRANCH_RECORDED, PlainText.line(entry.evidence()));
        if (branch.own()) {
            work.drop(branch);
        }
        return Outcome.done(branches.get(id));
    }

    private Branch.Answer answer(Entry entry, Instant now) {
        var by = current.get().id();
        return entry.result() == Branch.Result.GRANTED
                ? new Branch.Answer(entry.result(), PlainText.line(entry.number()), entry.date(), null, null, now, by)
                : new Branch.Answer(
                        entry.result(),
                        null,
                        null,
                        PlainText.line(entry.reason()),
                        PlainText.line(entry.remedy()),
                        now,
                        by);
    }
}
