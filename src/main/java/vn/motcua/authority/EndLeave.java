package vn.motcua.authority;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Ends a leave before its time, or gives one up that has not begun; the stand-in stops at once. */
@Component
public class EndLeave {

    private static final int LONGEST_REASON = 500;

    private final Leaves leaves;
    private final LeaveKeeper keeper;
    private final TransactionClock clock;

    EndLeave(Leaves leaves, LeaveKeeper keeper, TransactionClock clock) {
        this.leaves = leaves;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Refused for anybody but a leader, for the absent one themselves, and once it is over. */
    @Transactional
    public Outcome<Void> end(AuthorityId authority, UUID id, String typed) {
        leaves.hold(authority);
        var leave = leaves.find(id).filter(found -> found.authority().equals(authority));
        if (leave.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có lịch nghỉ này."));
        }
        var forbidden = keeper.refusal(authority, leave.get().official());
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        var now = clock.instant();
        if (leave.get().over(now)) {
            return Outcome.refused(Refusal.wrongMoment("Lịch nghỉ này đã hết."));
        }
        var reason = PlainText.line(typed);
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.invalid("Dài quá %d ký tự.".formatted(LONGEST_REASON))
                    .about("endReason"));
        }
        leaves.end(id, keeper.official().id(), now, reason);
        return Outcome.done(null);
    }
}
