package vn.motcua.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist asks about whoever is signed in before it shows a button. */
@RestController
class MeController {

    private final DeskOfficial deskOfficial;

    MeController(DeskOfficial deskOfficial) {
        this.deskOfficial = deskOfficial;
    }

    /** @param takesIn whether the intake page opens for them */
    record Me(boolean takesIn) {}

    @GetMapping("/api/me")
    Me me() {
        return new Me(deskOfficial.find().isPresent());
    }
}
