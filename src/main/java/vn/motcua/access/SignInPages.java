package vn.motcua.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, and the way from "/" to where an official begins. */
@Controller
class SignInPages {

    private final SignedInOfficial current;

    SignInPages(SignedInOfficial current) {
        this.current = current;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + Home.of(current.get());
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> reason, Model model) {
        var official = current.find();
        if (official.isPresent()) {
            return "redirect:" + Home.of(official.get());
        }
        message(reason).ifPresent(message -> model.addAttribute("message", message));
        return "login";
    }

    private static Optional<String> message(Map<String, String> reason) {
        if (reason.containsKey("locked")) {
            return seconds(reason.get("locked")).map(Instant::ofEpochSecond).map(LockedUntil::message);
        }
        if (reason.containsKey("refused")) {
            return Optional.of(SignIn.WRONG);
        }
        if (reason.containsKey("away")) {
            return Optional.of(SignIn.NOT_IN_OFFICE);
        }
        return reason.containsKey("out") ? Optional.of("Đã đăng xuất.") : Optional.empty();
    }

    private static Optional<Long> seconds(String text) {
        return text.matches("[0-9]{1,11}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
