package vn.motcua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;

/** The page «Tính ngày trả»: nothing is kept, and nobody's data is asked for. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/due")
class DueCalculatorController {

    private final CurrentOfficial current;
    private final DueCalculator calculator;

    DueCalculatorController(CurrentOfficial current, DueCalculator calculator) {
        this.current = current;
        this.calculator = calculator;
    }

    @Does("Tính ngày trả")
    @GetMapping
    String page(DueCalculator.Question asked, Model model) {
        var official = current.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "due");
        model.addAttribute("answer", calculator.answer(asked, official));
        return "desk/due-calculator";
    }
}
