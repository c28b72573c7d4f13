package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.decree.Decree;
import vn.motcua.decree.DecreeEffects;
import vn.motcua.decree.DecreeState;
import vn.motcua.decree.Decrees;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** What a decree does, beside its page: how far its batch has come, and the whole list as a table. */
@For({Role.OPERATOR, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/calendar-decrees/{id}")
class DecreeEffectsController {

    private final CurrentOfficial current;
    private final Decrees decrees;
    private final DecreeEffects effects;
    private final DecreePage page;

    DecreeEffectsController(CurrentOfficial current, Decrees decrees, DecreeEffects effects, DecreePage page) {
        this.current = current;
        this.decrees = decrees;
        this.effects = effects;
        this.page = page;
    }

    /** Asked again and again while the batch runs; once it is over, the page shows itself anew. */
    @Does("Xem tiến độ chuyển hạn")
    @GetMapping("/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var decree = decree(id);
        page.progress(decree, model);
        if (decree.state() != DecreeState.APPLYING) {
            response.setHeader("HX-Refresh", "true");
        }
        return "desk/calendar-decree :: progress";
    }

    @Does("Tải danh sách hồ sơ đổi hạn")
    @GetMapping("/lines.csv")
    ResponseEntity<String> lines(@PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var question = DecreeQuestion.of(asked);
        var csv = DecreeCsv.of(effects.all(decree(id).id(), question.text(), question.outcome()));
        return CsvFile.of("lich-nghi-" + id, csv);
    }

    private Decree decree(UUID id) {
        return decrees.find(id).orElseThrow(() -> new RefusalException(Refusal.notFound("Không có quyết định này.")));
    }
}
