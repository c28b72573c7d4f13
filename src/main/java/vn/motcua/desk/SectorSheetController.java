package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Phiếu chép»: the way into the sector's system, every field it asks for, and what came back from there. */
@For({Role.ONE_STOP_DESK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
@Controller
@RequestMapping("/desk/dossiers/{id}/sector-sheet")
class SectorSheetController {

    private final SectorSheets sheets;
    private final OurDossiers ours;
    private final DossierRegister register;
    private final CurrentOfficial current;

    SectorSheetController(SectorSheets sheets, OurDossiers ours, DossierRegister register, CurrentOfficial current) {
        this.sheets = sheets;
        this.ours = ours;
        this.register = register;
        this.current = current;
    }

    static boolean mayOpen(Official official) {
        return Rule.of(SectorSheetController.class)
                .filter(rule -> rule.lets(official))
                .isPresent();
    }

    /** @throws RefusalException 404 for whoever neither received nor decides the dossier, and where it is decided here */
    @Does("Xem phiếu chép sang hệ thống ngành")
    @GetMapping
    String page(@PathVariable DossierId id, Model model, HttpServletResponse response) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        if (!ours.include(dossier) || !sheets.has(dossier)) {
            throw new RefusalException(Refusal.notFound("Hồ sơ này không có phiếu chép sang hệ thống ngành."));
        }
        response.setHeader("Cache-Control", "private, no-store");
        model.addAttribute("official", current.get());
        model.addAttribute("here", "dossiers");
        model.addAttribute("dossierId", id);
        model.addAttribute(
                "code", dossier.code() == null ? null : dossier.code().value());
        model.addAttribute("sheet", sheets.of(dossier));
        return "desk/sector-sheet";
    }
}
