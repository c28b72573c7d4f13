package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page «Tính ngày trả»: nothing is kept, and nobody's data is asked for. */
@Controller
@RequestMapping("/desk/due")
class DueCalculatorController {

    private final DeskOfficial deskOfficial;
    private final IntakeChoices choices;
    private final DueCalculator calculator;

    DueCalculatorController(DeskOfficial deskOfficial, IntakeChoices choices, DueCalculator calculator) {
        this.deskOfficial = deskOfficial;
        this.choices = choices;
        this.calculator = calculator;
    }

    @GetMapping
    String page(DueCalculator.Question asked, Model model) {
        var official = deskOfficial.get();
        model.addAttribute("official", official);
        model.addAttribute("office", choices.office(official).orElse(null));
        model.addAttribute("here", "due");
        model.addAttribute("answer", calculator.answer(asked, official));
        return "desk/due-calculator";
    }

    /** Answered by the error page, like every 403 of the pages. */
    @ExceptionHandler(NotAtTheDesk.class)
    void notAtTheDesk(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
