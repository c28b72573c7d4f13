package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.shared.RefusalException;

/** The page «Đối chiếu» for operators: in what register and engine differ, and what may be done about it. */
@Controller
@RequestMapping("/desk/differences")
class DifferenceController {

    private final OperatorOfficial operator;
    private final Differences differences;
    private final CompareRegister compareRegister;
    private final MendDifference mendDifference;
    private final MessageTimes times;

    DifferenceController(
            OperatorOfficial operator,
            Differences differences,
            CompareRegister compareRegister,
            MendDifference mendDifference,
            MessageTimes times) {
        this.operator = operator;
        this.differences = differences;
        this.compareRegister = compareRegister;
        this.mendDifference = mendDifference;
        this.times = times;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("official", operator.get());
        model.addAttribute("here", "differences");
        model.addAttribute("times", times);
        model.addAttribute("latest", differences.latest().orElse(null));
        model.addAttribute("differences", differences.open());
        model.addAttribute("most", Differences.LISTED);
        return "desk/differences";
    }

    @PostMapping("/compare")
    String compare(Model model) {
        var found = compareRegister.compare(operator.get().id());
        model.addAttribute(
                "done", found == 0 ? "Đã so sánh, không có sai khác." : "Đã so sánh, có %d sai khác.".formatted(found));
        return list(model);
    }

    @PostMapping("/{id}/mend")
    String mend(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("done", mendDifference.mend(id, operator.get()));
        } catch (RefusalException refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return list(model);
    }
}
