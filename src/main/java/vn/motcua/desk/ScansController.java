package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.digitization.pipeline.GivenUpScans;
import vn.motcua.digitization.pipeline.RetryScans;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;

/** The page «Bản quét»: scans that nobody could read, why, and another try. Nothing of the papers is on it. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/scans")
class ScansController {

    private final GivenUpScans givenUp;
    private final RetryScans retryScans;
    private final MessageTimes times;
    private final CurrentOfficial current;

    ScansController(GivenUpScans givenUp, RetryScans retryScans, MessageTimes times, CurrentOfficial current) {
        this.givenUp = givenUp;
        this.retryScans = retryScans;
        this.times = times;
        this.current = current;
    }

    @Does("Xem các bản quét bỏ dở")
    @GetMapping
    String list(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "scans");
        model.addAttribute("times", times);
        model.addAttribute("scans", givenUp.all());
        model.addAttribute("most", GivenUpScans.LISTED);
        return "desk/scans";
    }

    @Does("Thử lại một bản quét bỏ dở")
    @PostMapping("/{sha256}/retry")
    String retry(@PathVariable String sha256, Model model, HttpServletResponse response) {
        if (retryScans.one(sha256, current.get().id()) instanceof Outcome.Refused<Void> refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(refused.refusal().kind().httpStatus());
        } else {
            model.addAttribute("done", "Đã xếp lại vào hàng đợi.");
        }
        return list(model);
    }

    @Does("Thử lại mọi bản quét bỏ dở")
    @PostMapping("/retry")
    String retryAll(Model model) {
        model.addAttribute(
                "done",
                "Đã xếp lại %d bản quét vào hàng đợi."
                        .formatted(retryScans.all(current.get().id())));
        return list(model);
    }
}
