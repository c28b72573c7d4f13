package vn.motcua.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.MenuLink;

/** What Tasklist asks about whoever is signed in before it shows its links. */
@RestController
class MeController {

    private final CurrentOfficial current;
    private final Menu menu;

    MeController(CurrentOfficial current, Menu menu) {
        this.current = current;
        this.menu = menu;
    }

    /** @param links the pages that open for them besides Tasklist */
    record Me(List<MenuLink> links) {}

    @GetMapping("/api/me")
    Me me() {
        return new Me(current.find().map(menu::of).orElse(List.of()));
    }
}
