package vn.motcua.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;

/** The page on which leaders confirm that papers past their retention are destroyed. */
@For(Role.LEADER)
@Controller
@RequestMapping("/desk/archive/past-keeping")
class PastKeepingController {

    private final DestroyEntries destroyEntries;
    private final ArchiveWords words;
    private final CurrentOfficial current;

    PastKeepingController(DestroyEntries destroyEntries, ArchiveWords words, CurrentOfficial current) {
        this.destroyEntries = destroyEntries;
        this.words = words;
        this.current = current;
    }

    @Does("Xem giấy tờ hết thời hạn bảo quản")
    @GetMapping
    String list(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "archive");
        model.addAttribute("words", words);
        model.addAttribute("entries", destroyEntries.due());
        return "desk/archive-past-keeping";
    }

    @Does("Xác nhận tiêu hủy giấy tờ hết thời hạn bảo quản")
    @PostMapping
    String destroy(
            @RequestParam(defaultValue = "") List<UUID> entry,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var outcome = destroyEntries.destroy(entry, reason);
        if (outcome instanceof Outcome.Refused<Integer> refused) {
            ArchiveController.refuse(refused.refusal(), model, response);
        } else {
            model.addAttribute("done", "Đã ghi nhận tiêu hủy %d giấy tờ.".formatted(outcome.orThrow()));
        }
        return list(model);
    }
}
