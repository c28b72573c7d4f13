package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.MenuLink;

/** What Tasklist asks about whoever is signed in before it shows its links. */
@ForOfficials
@RestController
class MeController {

    private final CurrentOfficial current;
    private final Menu menu;

    MeController(CurrentOfficial current, Menu menu) {
        this.current = current;
        this.menu = menu;
    }

    /**
     * @param idleSeconds after so long without a request the session ends; null for a script, which has none
     * @param links the pages that open for them besides Tasklist
     * @param leave that they are on leave by the register, or stand in for somebody; null for neither
     */
    record Me(List<MenuLink> links, String leave, Integer idleSeconds) {}

    @GetMapping("/api/me")
    Me me(HttpServletRequest request) {
        var session = request.getSession(false);
        return new Me(
                current.find().map(menu::of).orElse(List.of()),
                current.find().map(menu::leaveOf).orElse(null),
                session == null ? null : session.getMaxInactiveInterval());
    }
}
