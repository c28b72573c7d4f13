package vn.motcua.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;

/** The page «Kiểm tra kho tệp» for operators: files that are missing, changed or named by nothing. It shows no paper. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/store-check")
class StoreCheckController {

    private final CheckStore checkStore;
    private final StoreChecks checks;
    private final ArchiveWords words;
    private final CurrentOfficial current;

    StoreCheckController(CheckStore checkStore, StoreChecks checks, ArchiveWords words, CurrentOfficial current) {
        this.checkStore = checkStore;
        this.checks = checks;
        this.words = words;
        this.current = current;
    }

    @Does("Xem kết quả kiểm tra kho tệp")
    @GetMapping
    String list(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "store-check");
        model.addAttribute("words", words);
        model.addAttribute("latest", checks.latest().orElse(null));
        model.addAttribute("findings", checks.open());
        model.addAttribute("most", StoreChecks.LISTED);
        return "desk/store-check";
    }

    @Does("Kiểm tra kho tệp ngay")
    @PostMapping("/run")
    String run(Model model, HttpServletResponse response) {
        var outcome = checkStore.check(current.get().id());
        if (outcome.brokenOff() == null) {
            model.addAttribute(
                    "done", "Đã đọc %d tệp, thấy %d điều bất thường.".formatted(outcome.files(), outcome.found()));
        } else {
            model.addAttribute("refused", "Lần kiểm tra dừng giữa chừng: " + outcome.brokenOff());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return list(model);
    }
}
