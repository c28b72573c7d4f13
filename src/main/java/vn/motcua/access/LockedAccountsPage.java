package vn.motcua.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
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
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** The page «Tài khoản bị khóa»: whom wrong passwords keep out, since when, and the button that lets them in. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/accounts")
class LockedAccountsPage {

    private final Accounts accounts;
    private final UnlockAccount unlockAccount;
    private final CurrentOfficial current;
    private final Clock clock;

    LockedAccountsPage(Accounts accounts, UnlockAccount unlockAccount, CurrentOfficial current, Clock clock) {
        this.accounts = accounts;
        this.unlockAccount = unlockAccount;
        this.current = current;
        this.clock = clock;
    }

    /** @param since null where that was not kept */
    record Line(
            String official, String fullName, String title, ZonedDateTime since, int failures, ZonedDateTime until) {

        static Line of(Accounts.Locked locked) {
            return new Line(
                    locked.official().value(),
                    locked.fullName(),
                    locked.title(),
                    inVietnam(locked.since()),
                    locked.failures(),
                    inVietnam(locked.until()));
        }

        private static ZonedDateTime inVietnam(Instant instant) {
            return instant == null ? null : instant.atZone(Vietnam.ZONE);
        }
    }

    @Does("Xem các tài khoản bị khóa")
    @GetMapping
    String list(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "accounts");
        model.addAttribute(
                "accounts",
                accounts.lockedAt(clock.instant()).stream().map(Line::of).toList());
        return "desk/accounts";
    }

    @Does("Mở khóa tài khoản")
    @PostMapping("/{account}/unlock")
    String unlock(@PathVariable String account, Model model, HttpServletResponse response) {
        if (unlockAccount.unlock(account, current.get().id()) instanceof Outcome.Refused<Void> refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else {
            model.addAttribute("done", "Đã mở khóa tài khoản %s. Người đó đăng nhập lại được ngay.".formatted(account));
        }
        return list(model);
    }
}
