package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.control.ReadPurpose;
import vn.motcua.control.StatePurpose;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Where a supervisor says what they open another authority's dossier for. The page itself tells nothing of anybody. */
@For(Role.SUPERVISOR)
@Controller
@RequestMapping("/desk/control/reads/{id}")
class ReadPurposeController {

    private final StatePurpose statePurpose;
    private final DossierLaw law;
    private final CurrentOfficial current;

    ReadPurposeController(StatePurpose statePurpose, DossierLaw law, CurrentOfficial current) {
        this.statePurpose = statePurpose;
        this.law = law;
        this.current = current;
    }

    @Does("Được hỏi mục đích xem hồ sơ của cơ quan cấp dưới")
    @GetMapping
    String ask(@PathVariable DossierId id, Model model) {
        page(statePurpose.supervised(id).orThrow(), model);
        return "desk/read-purpose";
    }

    @Does("Nêu mục đích rồi xem hồ sơ của cơ quan cấp dưới")
    @PostMapping
    String state(
            @PathVariable DossierId id,
            @RequestParam(required = false) ReadPurpose purpose,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        var stated = statePurpose.state(id, purpose, words);
        if (stated instanceof Outcome.Refused<DossierId> refused) {
            if (refused.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                throw new RefusalException(refused.refusal());
            }
            page(statePurpose.supervised(id).orThrow(), model);
            model.addAttribute("refused", refused.refusal().message());
            model.addAttribute("chosen", purpose);
            model.addAttribute("typed", words);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "desk/read-purpose";
        }
        return "redirect:/desk/dossiers/" + id;
    }

    private void page(Dossier dossier, Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "control");
        model.addAttribute("id", dossier.id().toString());
        model.addAttribute(
                "code", dossier.code() == null ? null : dossier.code().value());
        model.addAttribute("procedure", law.procedureOf(dossier).name());
        model.addAttribute("purposes", ReadPurpose.values());
    }
}
