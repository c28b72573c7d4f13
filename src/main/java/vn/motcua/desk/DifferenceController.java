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
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;
import vn.motcua.shared.RefusalException;

/** The page «Đối chiếu» for operators: in what register and engine differ, and what may be done about it. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/differences")
class DifferenceController {

    private final CurrentOfficial current;
    private final Differences differences;
    private final CompareRegister compareRegister;
    private final MendDifference mendDifference;
    private final MessageTimes times;

    DifferenceController(
            CurrentOfficial current,
            Differences differences,
            CompareRegister compareRegister,
            MendDifference mendDifference,
            MessageTimes times) {
        this.current = current;
        this.differences = differences;
        this.compareRegister = compareRegister;
        this.mendDifference = mendDifference;
        this.times = times;
    }

    @Does("Xem sai khác giữa sổ và quy trình")
    @GetMapping
    String list(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "differences");
        model.addAttribute("times", times);
        model.addAttribute("latest", differences.latest().orElse(null));
        model.addAttribute("differences", differences.open());
        model.addAttribute("most", Differences.LISTED);
        return "desk/differences";
    }

    @Does("So sánh sổ với quy trình")
    @PostMapping("/compare")
    String compare(Model model) {
        var found = compareRegister.compare(current.get().id());
        model.addAttribute(
                "done", found == 0 ? "Đã so sánh, không có sai khác." : "Đã so sánh, có %d sai khác.".formatted(found));
        return list(model);
    }

    @Does("Sửa một sai khác")
    @PostMapping("/{id}/mend")
    String mend(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("done", mendDifference.mend(id, current.get()));
        } catch (RefusalException refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return list(model);
    }
}
