package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/** The page «Thông báo» of whoever is signed in, and what the bell in Tasklist's header shows. */
@ForOfficials
@Controller
class NoticeController {

    private final OfficialNotices notices;
    private final ReadNotice readNotice;
    private final CurrentOfficial current;

    NoticeController(OfficialNotices notices, ReadNotice readNotice, CurrentOfficial current) {
        this.notices = notices;
        this.readNotice = readNotice;
        this.current = current;
    }

    /** @param unread notices of the caller's groups that nobody has read */
    record Bell(int unread) {}

    @GetMapping("/api/notices")
    @ResponseBody
    Bell bell() {
        return new Bell(notices.unread(Groups.of(current.get())));
    }

    @Does("Xem thông báo của nhóm mình")
    @GetMapping("/desk/notices")
    String list(Model model) {
        page(model);
        return "desk/notices";
    }

    @Does("Đánh dấu đã đọc thông báo")
    @PostMapping("/desk/notices/{id}/read")
    String read(@PathVariable UUID id, Model model) {
        readNotice.read(id).orThrow();
        page(model);
        return "desk/notices :: notices";
    }

    private void page(Model model) {
        var official = current.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "notices");
        model.addAttribute("notices", notices.of(Groups.of(official)));
        model.addAttribute("times", new Times());
    }

    /** Instants as the page writes them. */
    public static final class Times {

        /** {@code 08:15 20/11/2026}. */
        public String of(Instant instant) {
            return Vietnam.minute(instant);
        }
    }
}
