package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.delay.DecideOutage;
import vn.motcua.delay.Outage;
import vn.motcua.delay.OutageEntry;
import vn.motcua.delay.OutageRules;
import vn.motcua.delay.RecordOutage;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Sự cố» on which operators and controllers record when our side did not work, and approve it. */
@For({Role.OPERATOR, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/outages")
class OutageController {

    private final RecordOutage recordOutage;
    private final DecideOutage decideOutage;
    private final OutageViews views;
    private final CurrentOfficial current;

    OutageController(RecordOutage recordOutage, DecideOutage decideOutage, OutageViews views, CurrentOfficial current) {
        this.recordOutage = recordOutage;
        this.decideOutage = decideOutage;
        this.views = views;
        this.current = current;
    }

    @Does("Xem các sự cố")
    @GetMapping
    String list(Model model) {
        return page(new OutageEntry(null, null, null, null), Map.of(), model);
    }

    @Does("Ghi sự cố")
    @PostMapping
    String record(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var entry = new OutageEntry(authority, from, to, reason);
        if (recordOutage.record(entry, current.get()) instanceof Outcome.Refused<Outage> refused) {
            refuse(refused.refusal(), model, response);
            model.addAttribute("open", true);
            return page(entry, refused.refusal().fields(), model);
        }
        model.addAttribute("done", "Đã ghi sự cố. Nó có hiệu lực khi người thứ hai duyệt.");
        return list(model);
    }

    @Does("Duyệt sự cố")
    @PostMapping("/{id}/approve")
    String approve(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return decide(id, true, "Đã duyệt: thời gian này không tính vào việc chậm.", model, response);
    }

    @Does("Từ chối sự cố")
    @PostMapping("/{id}/reject")
    String reject(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return decide(id, false, "Đã từ chối: thời gian này vẫn tính.", model, response);
    }

    private String decide(UUID id, boolean approved, String done, Model model, HttpServletResponse response) {
        if (decideOutage.decide(id, approved, current.get()) instanceof Outcome.Refused<Outage> refused) {
            refuse(refused.refusal(), model, response);
        } else {
            model.addAttribute("done", done);
        }
        return list(model);
    }

    private String page(OutageEntry entry, Map<String, String> faults, Model model) {
        var official = current.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "outages");
        model.addAttribute("words", new PageWords());
        model.addAttribute("outages", views.all(official));
        model.addAttribute("offices", views.offices(official));
        model.addAttribute("mayRecordAll", OutageRules.mayRecord(official, null));
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "desk/outages";
    }

    private static void refuse(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw new RefusalException(refusal);
        }
        model.addAttribute("refused", refusal.message());
        response.setStatus(refusal.kind() == Refusal.Kind.FORBIDDEN ? 403 : HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
}
