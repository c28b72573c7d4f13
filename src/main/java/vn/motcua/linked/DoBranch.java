package vn.motcua.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Thực hiện phần liên thông: an authority of ours says what became of its part, once. What comes after its limit counts and is late. */
@Component
public class DoBranch {

    static final String REPORTED = "branch.reported";

    private final Branches branches;
    private final EndBranch endBranch;
    private final CurrentOfficial current;
    private final Outbox outbox;
    private final TransactionClock clock;

    DoBranch(Branches branches, EndBranch endBranch, CurrentOfficial current, Outbox outbox, TransactionClock clock) {
        this.branches = branches;
        this.endBranch = endBranch;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * As the form has it.
     *
     * @param granted false where it refuses
     * @param number of its paper; null unless granted
     * @param date of its paper; null unless granted
     * @param reason Vietnamese, read by the applicant; null where granted
     * @param remedy Vietnamese, what the applicant can do; null where granted, or where the procedure's own words do
     */
    public record Done(boolean granted, String number, LocalDate date, String reason, String remedy) {}

    @Transactional
    public Outcome<Branch> done(UUID id, Done done) {
        var branch = branches.locked(id).orElseThrow();
        if (!branch.own() || !current.get().authorities().contains(branch.asked())) {
            return Outcome.refused(Refusal.forbidden("Phần liên thông này do cơ quan khác thực hiện."));
        }
        if (!branch.open()) {
            return Outcome.refused(Refusal.wrongMoment("Phần liên thông này đã có kết quả."));
        }
        var now = clock.instant();
        var answer = done.granted()
                ? Branch.Answer.granted(done.number(), done.date(), now, null)
                : Branch.Answer.failed(Branch.Result.REFUSED, done.reason(), done.remedy(), now, null);
        var objection = answer.objection();
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        endBranch.end(branch, answer, EventKind.BRANCH_DONE, null);
        outbox.put(new OutgoingMessage(
                OutgoingMessage.idOf(id, REPORTED),
                branch.partner(),
                REPORTED,
                branch.dossier().toString(),
                JsonNodeFactory.instance.objectNode().put("branch", id.toString())));
        return Outcome.done(branches.get(id));
    }
}
