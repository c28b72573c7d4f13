package vn.motcua.access;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.authority.AppointFirstOperator;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Does;
import vn.motcua.shared.Open;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** The page where the first administrator is made; it exists only as long as one is awaited. */
@Open
@Controller
class SetupPage {

    private final FirstAdministrator firstAdministrator;
    private final Clock clock;

    SetupPage(FirstAdministrator firstAdministrator, Clock clock) {
        this.firstAdministrator = firstAdministrator;
        this.clock = clock;
    }

    @Does("Mở trang lập tài khoản đầu tiên")
    @GetMapping("/setup")
    String show() {
        refuseUnlessAwaited();
        return "setup";
    }

    @Does("Lập tài khoản quản trị đầu tiên bằng mã dùng một lần")
    @PostMapping("/setup")
    String create(
            @RequestParam String token,
            @RequestParam String official,
            @RequestParam String fullName,
            @RequestParam String password,
            @RequestParam String authority,
            @RequestParam String authorityName,
            @RequestParam String authorityCode,
            Model model) {
        refuseUnlessAwaited();
        AppointFirstOperator.Appointment appointment;
        try {
            appointment = new AppointFirstOperator.Appointment(
                    new OfficialId(official.strip()),
                    fullName.strip(),
                    new AuthorityId(authority.strip()),
                    authorityName.strip(),
                    authorityCode.strip(),
                    LocalDate.ofInstant(clock.instant(), Vietnam.ZONE));
        } catch (IllegalArgumentException malformed) {
            model.addAttribute("message", "Tên đăng nhập và mã cơ quan chỉ gồm chữ không dấu, số, dấu chấm, gạch.");
            return "setup";
        }
        var outcome = firstAdministrator.create(token.strip(), appointment, password);
        if (outcome instanceof Outcome.Refused<Void> refused) {
            model.addAttribute("message", refused.refusal().message());
            return "setup";
        }
        return "redirect:/login";
    }

    private void refuseUnlessAwaited() {
        if (!firstAdministrator.isAwaited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
