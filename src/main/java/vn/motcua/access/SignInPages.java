package vn.motcua.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.Does;
import vn.motcua.shared.Open;

/** The sign-in page, and the way from "/" to where an official begins. */
@Controller
class SignInPages {

    private static final Map<String, String> MESSAGES = Map.of(
            "refused",
            SignIn.WRONG,
            OidcOfficials.AWAY,
            SignIn.NOT_IN_OFFICE,
            OidcOfficials.STRANGER,
            "Tài khoản công chức này chưa có trong danh bạ của hệ thống một cửa. "
                    + "Hãy đăng nhập bằng tài khoản khác, hoặc đề nghị quản trị hệ thống bổ sung.",
            "provider",
            "Chưa đăng nhập được bằng tài khoản công chức. Mời thử lại; nếu vẫn không được, hãy báo quản trị hệ thống.",
            "idle",
            "Đã tự đăng xuất vì lâu không có thao tác. Mời đăng nhập lại để làm tiếp.",
            "out",
            "Đã đăng xuất.");

    private final SignedInOfficial current;
    private final AccessSettings settings;
    private final OidcSettings oidc;

    SignInPages(SignedInOfficial current, AccessSettings settings, OidcSettings oidc) {
        this.current = current;
        this.settings = settings;
        this.oidc = oidc;
    }

    @ForOfficials
    @Does("Về trang bắt đầu của mình")
    @GetMapping("/")
    String home() {
        return "redirect:" + Home.of(current.get());
    }

    @Open
    @Does("Mở trang đăng nhập")
    @GetMapping("/login")
    String login(@RequestParam Map<String, String> reason, Model model) {
        var official = current.find();
        if (official.isPresent()) {
            return "redirect:" + Home.of(official.get());
        }
        message(reason).ifPresent(message -> model.addAttribute("message", message));
        model.addAttribute("localAccounts", settings.localAccounts());
        if (oidc.isOn()) {
            var other = reason.containsKey(OidcOfficials.STRANGER) || reason.containsKey(OidcOfficials.AWAY);
            model.addAttribute("provider", OidcProvider.SIGN_IN + (other ? "?again" : ""));
        }
        return "login";
    }

    private static Optional<String> message(Map<String, String> reason) {
        if (reason.containsKey("locked")) {
            return seconds(reason.get("locked")).map(Instant::ofEpochSecond).map(LockedUntil::message);
        }
        return MESSAGES.keySet().stream()
                .filter(key -> reason.containsKey(key) || key.equals(reason.get("state")))
                .findFirst()
                .map(MESSAGES::get);
    }

    private static Optional<Long> seconds(String text) {
        return text.matches("[0-9]{1,11}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
