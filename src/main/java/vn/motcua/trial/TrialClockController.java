package vn.motcua.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForOfficials;
import vn.motcua.shared.ClockJumped;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** The trainees' clock as a page and as a command; on the trial only. */
@ForOfficials
@Controller
@ConditionalOnEmbeddedDatabase
class TrialClockController {

    private final TrialClock clock;
    private final CurrentOfficial current;
    private final ApplicationEventPublisher publisher;

    TrialClockController(TrialClock clock, CurrentOfficial current, ApplicationEventPublisher publisher) {
        this.clock = clock;
        this.current = current;
        this.publisher = publisher;
    }

    /** What the command takes: {@code {"by": "PT4H"}} or {@code {"to": "2026-11-26T17:00:00+07:00"}}. */
    record Jump(String by, String to) {}

    @Does("Xem đồng hồ tập huấn")
    @GetMapping("/trial/clock")
    String page(Model model) {
        model.addAttribute("official", current.find().orElse(null));
        model.addAttribute("now", clock.now().atZone(Vietnam.ZONE));
        return "trial/clock";
    }

    @Does("Chuyển đồng hồ tập huấn")
    @PostMapping("/trial/clock")
    String jump(
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String to,
            RedirectAttributes attributes) {
        if (by == null && (to == null || to.isBlank())) {
            attributes.addFlashAttribute("message", "Hãy chọn thời điểm cần chuyển tới.");
            return "redirect:/trial/clock";
        }
        var moved = move(new Jump(by, by == null ? to + ":00+07:00" : null));
        if (moved instanceof Outcome.Refused<Instant> refused) {
            attributes.addFlashAttribute("message", refused.refusal().message());
        }
        return "redirect:/trial/clock";
    }

    @GetMapping("/api/trial/clock")
    @ResponseBody
    Map<String, OffsetDateTime> read() {
        return shown(clock.now());
    }

    @PostMapping("/api/trial/clock")
    @ResponseBody
    Map<String, OffsetDateTime> command(@RequestBody Jump jump) {
        return shown(move(jump).orThrow());
    }

    private Outcome<Instant> move(Jump jump) {
        try {
            var moved = jump.to() != null
                    ? clock.jumpTo(OffsetDateTime.parse(jump.to()))
                    : clock.jump(Duration.parse(jump.by() == null ? "" : jump.by()));
            if (moved instanceof Outcome.Done<Instant> done) {
                publisher.publishEvent(new ClockJumped(done.value()));
            }
            return moved;
        } catch (DateTimeParseException unreadable) {
            return Outcome.refused(Refusal.invalid(
                    "Hãy ghi «by» theo ISO 8601 (PT4H, P1D) hoặc «to» theo dạng 2026-11-26T17:00:00+07:00."));
        }
    }

    private static Map<String, OffsetDateTime> shown(Instant now) {
        return Map.of("now", now.atZone(Vietnam.ZONE).toOffsetDateTime());
    }
}
