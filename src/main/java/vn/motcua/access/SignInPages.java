package vn.motcua.access;

import java.time.Instant;
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
    String login(
            @RequestParam(required = false) String refused,
            @RequestParam(required = false) String away,
            @RequestParam(required = false) String out,
            @RequestParam(required = false) Long locked,
            Model model) {
        var official = current.find();
        if (official.isPresent()) {
            return "redirect:" + Home.of(official.get());
        }
        if (locked != null) {
            model.addAttribute("message", LockedUntil.message(Instant.ofEpochSecond(Math.floorMod(locked, 1L << 35))));
        } else if (refused != null) {
            model.addAttribute("message", SignIn.WRONG);
        } else if (away != null) {
            model.addAttribute("message", SignIn.NOT_IN_OFFICE);
        } else if (out != null) {
            model.addAttribute("message", "Ông/bà đã đăng xuất.");
        }
        return "login";
    }
}
