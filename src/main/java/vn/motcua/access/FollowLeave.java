package vn.motcua.access;

import java.time.Clock;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Leaves;

/**
 * Lets the engine's picture follow those who stand in, from the first minute to the last: what they claimed for the absent
 * one goes back to the group when it is over, even if they never sign in again.
 */
@Component
public class FollowLeave {

    private final Leaves leaves;
    private final Authorities authorities;
    private final EngineIdentity engineIdentity;
    private final Clock clock;

    FollowLeave(Leaves leaves, Authorities authorities, EngineIdentity engineIdentity, Clock clock) {
        this.leaves = leaves;
        this.authorities = authorities;
        this.engineIdentity = engineIdentity;
        this.clock = clock;
    }

    /** Draws again whoever stands in, or is still drawn so. Repeating it changes nothing. */
    public void follow() {
        var touched = new HashSet<>(leaves.standIns(clock.instant()));
        touched.addAll(engineIdentity.drawnStandIns());
        for (var id : touched) {
            engineIdentity.refresh(
                    id, authorities.official(id).filter(found -> !found.posts().isEmpty()));
        }
    }
}
