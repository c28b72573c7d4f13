package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Entered;
import vn.motcua.procedure.CaseRules;
import vn.motcua.procedure.FactAnswers;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/**
 * What the decision tables say of the answers typed so far. Posted though it writes nothing: a day of birth belongs into no
 * address.
 */
@For(Role.ONE_STOP_DESK)
@Controller
class CaseDecisionController {

    private final ProcedureCatalogue catalogue;
    private final CaseRules rules;
    private final Clock clock;

    CaseDecisionController(ProcedureCatalogue catalogue, CaseRules rules, Clock clock) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.clock = clock;
    }

    @Does("Hỏi bảng quyết định khi tiếp nhận")
    @PostMapping("/desk/intake/decision")
    String decision(IntakeFields fields, @RequestParam Map<String, String> sent, Model model) {
        var received = IntakeCheck.receivedAt(new Entered(), fields, clock.instant());
        if (received != null) {
            var day = LocalDate.ofInstant(received, Vietnam.ZONE);
            try {
                catalogue.inForce(new ProcedureKey(fields.procedure()), day).ifPresent(procedure -> {
                    var answers = FactAnswers.read(procedure, IntakeExtras.facts(sent), day);
                    model.addAttribute("procedure", procedure);
                    model.addAttribute("errors", answers.errors());
                    model.addAttribute("facts", sent);
                    model.addAttribute(
                            "decided",
                            answers.complete()
                                    ? rules.decide(procedure, answers.values(), day)
                                            .orElse(null)
                                    : null);
                });
            } catch (IllegalArgumentException notYetChosen) {
                model.addAttribute("decided", null);
            }
        }
        return "desk/intake-decision";
    }
}
