package vn.motcua.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;

/** What the plugin has to know of whoever is signed in. */
@RestController
class MeController {

    private final CurrentOfficial current;

    MeController(CurrentOfficial current) {
        this.current = current;
    }

    /** @param takesIn whether the intake page is theirs */
    record Me(String fullName, boolean takesIn) {}

    @GetMapping("/api/me")
    Me me() {
        var official = current.get();
        return new Me(official.fullName(), official.holds(Role.ONE_STOP_DESK));
    }
}
