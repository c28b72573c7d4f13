package vn.motcua.authority;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Who may write in an authority's register of delegations: its head, who alone can let others sign. */
@Component
public class DelegationKeeper {

    private final CurrentOfficial current;
    private final Leaders leaders;
    private final TransactionClock clock;

    DelegationKeeper(CurrentOfficial current, Leaders leaders, TransactionClock clock) {
        this.current = current;
        this.leaders = leaders;
        this.clock = clock;
    }

    /** Whether the one who is signed in may write there. */
    public boolean may(AuthorityId authority) {
        return official().holds(Role.CENTRE_HEAD, authority)
                || leaders.isHead(official(), authority, LocalDate.ofInstant(clock.instant(), Vietnam.ZONE));
    }

    Optional<Refusal> refusal(AuthorityId authority) {
        return may(authority)
                ? Optional.empty()
                : Optional.of(Refusal.forbidden("Chỉ người đứng đầu cơ quan ghi sổ ủy quyền ký của cơ quan mình."));
    }

    Official official() {
        return current.get();
    }
}
