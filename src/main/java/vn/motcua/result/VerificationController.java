package vn.motcua.result;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.shared.Does;
import vn.motcua.shared.Open;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Throttle;

/**
 * The public page behind the code on a result. A file is compared by its digest, which the browser reckons: it never leaves
 * the hands of whoever asks. Each address may look so often only.
 */
@Open
@Controller
@RequestMapping("/verify")
class VerificationController {

    private static final int MOST_IN_A_ROW = 40;
    private static final Duration ROW = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private final CheckResult check;
    private final Throttle throttle;

    VerificationController(CheckResult check, Clock clock) {
        this.check = check;
        this.throttle = new Throttle(clock, ROW, looks -> looks > MOST_IN_A_ROW ? PAUSE : Duration.ZERO);
    }

    @Does("Kiểm tra một kết quả theo mã in trên giấy")
    @GetMapping("/{token}")
    String look(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return page(token, model, request, response);
    }

    @Does("So tệp đang có với kết quả đã ký")
    @PostMapping("/{token}")
    String compare(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String sha256,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = page(token, model, request, response);
        if (model.containsAttribute("shown")) {
            model.addAttribute("match", check.compare(token, sha256).name());
            model.addAttribute("sha256", sha256.strip());
        }
        return page;
    }

    private String page(String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        var who = request.getRemoteAddr();
        model.addAttribute("here", "");
        if (throttle.lockedUntil(who).isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(PAUSE.toSeconds()));
            model.addAttribute("refused", "Đã kiểm tra quá nhiều lần liên tiếp. Mời thử lại sau ít phút.");
            return "verify";
        }
        throttle.failed(who);
        response.setHeader("X-Robots-Tag", "noindex");
        if (check.look(token) instanceof Outcome.Done<CheckResult.Shown> done) {
            model.addAttribute("token", token);
            model.addAttribute("shown", done.value());
            model.addAttribute("words", new ResultWords());
        } else {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("refused", CheckResult.UNKNOWN.message());
        }
        return "verify";
    }
}
