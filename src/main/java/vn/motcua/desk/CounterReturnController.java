package vn.motcua.desk;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The page «Trả tại quầy»: who came for a result, with what papers, and what they signed for. */
@For(Role.ONE_STOP_DESK)
@Controller
class CounterReturnController {

    private final ReturnAtCounter returnAtCounter;
    private final CheckReceiver checkReceiver;
    private final DossierRegister register;
    private final CurrentOfficial current;

    CounterReturnController(
            ReturnAtCounter returnAtCounter,
            CheckReceiver checkReceiver,
            DossierRegister register,
            CurrentOfficial current) {
        this.returnAtCounter = returnAtCounter;
        this.checkReceiver = checkReceiver;
        this.register = register;
        this.current = current;
    }

    @Does("Xem kết quả chờ trả tại quầy của một hồ sơ")
    @GetMapping("/desk/counter-returns/{id}")
    String page(@PathVariable DossierId id, Model model) {
        var dossier = visible(id);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "counter-returns");
        model.addAttribute("one", dossier);
        model.addAttribute("result", PapersAtTheUnit.what(dossier));
        model.addAttribute("question", ReceiverQuestion.later(dossier, checkReceiver));
        var whole = register.visibleTo(current.get(), id) instanceof Outcome.Done;
        model.addAttribute("back", whole ? "/desk/dossiers/" + id : "/desk/uncollected");
        model.addAttribute("whole", whole);
        model.addAttribute(
                "refused",
                returnAtCounter.objection(dossier).map(Refusal::message).orElse(null));
        return "desk/counter-return";
    }

    @PostMapping("/api/dossiers/{id}/counter-return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable DossierId id, @RequestBody CounterReturn found) {
        returnAtCounter.give(visible(id), found);
    }

    private Dossier visible(DossierId id) {
        return register.visibleToReturn(current.get(), id).orThrow();
    }
}
