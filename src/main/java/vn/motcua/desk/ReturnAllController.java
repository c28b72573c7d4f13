package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
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
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.shared.Does;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.PlainText;

/** The page «Trả tất cả» for the person who receives one dossier. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/returns/{id}")
class ReturnAllController {

    private final CurrentOfficial current;
    private final DossierRegister register;
    private final ReturnAll returnAll;
    private final DossierLaw law;

    ReturnAllController(CurrentOfficial current, DossierRegister register, ReturnAll returnAll, DossierLaw law) {
        this.current = current;
        this.register = register;
        this.returnAll = returnAll;
        this.law = law;
    }

    /**
     * A result that lies ready.
     *
     * @param result its number, or the refusal's
     */
    record Line(DossierId id, String code, String procedure, String owner, String result, OffsetDateTime dueAt) {}

    @Does("Xem mọi kết quả chờ trả của một người")
    @GetMapping
    String page(@PathVariable DossierId id, Model model) {
        return page(visible(id), model);
    }

    @Does("Trả mọi kết quả của một người")
    @PostMapping
    String give(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "") Set<UUID> dossier,
            @RequestParam(defaultValue = "") String returnedTo,
            Model model) {
        var one = visible(id);
        var name = PlainText.line(returnedTo);
        if (name == null || name.length() > 200) {
            model.addAttribute("refused", "Ghi họ tên người nhận kết quả.");
        } else if (dossier.isEmpty()) {
            model.addAttribute("refused", "Chưa chọn kết quả nào.");
        } else {
            model.addAttribute("result", returnAll.give(one, dossier, name));
        }
        return page(visible(id), model);
    }

    private String page(Dossier one, Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "returns");
        model.addAttribute("one", one);
        model.addAttribute("words", new PageWords());
        model.addAttribute(
                "lines",
                returnAll.ready(one).stream()
                        .map(each -> new Line(
                                each.id(),
                                each.code().value(),
                                law.procedureOf(each).name(),
                                each.owner().name(),
                                PapersAtTheUnit.what(each),
                                Persisted.time(each.dueAt())))
                        .toList());
        return "desk/return-all";
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
