package vn.motcua.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;

/** The official at the counter: the one signed in, if holding a post at a one-stop desk. */
@Component
class DeskOfficial {

    private final CurrentOfficial current;

    DeskOfficial(CurrentOfficial current) {
        this.current = current;
    }

    /** @throws NotAtTheDesk for everyone else */
    Official get() {
        return find().orElseThrow(NotAtTheDesk::new);
    }

    /** Nobody where {@link #get()} would refuse. */
    Optional<Official> find() {
        return current.find().filter(official -> official.holds(Role.ONE_STOP_DESK));
    }
}
