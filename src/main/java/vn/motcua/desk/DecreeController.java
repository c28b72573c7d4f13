package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.decree.ApplyDecree;
import vn.motcua.decree.Decree;
import vn.motcua.decree.DecreeEntry;
import vn.motcua.decree.Decrees;
import vn.motcua.decree.DiscardDecree;
import vn.motcua.decree.EnterDecree;
import vn.motcua.decree.MayDecree;
import vn.motcua.decree.PreviewDecree;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Lịch nghỉ» on which operators enter a decree, see what it moves and apply it; controllers read. */
@Controller
@RequestMapping("/desk/calendar-decrees")
class DecreeController {

    private final DecreeOfficial reader;
    private final Decrees decrees;
    private final EnterDecree enterDecree;
    private final PreviewDecree previewDecree;
    private final ApplyDecree applyDecree;
    private final DiscardDecree discardDecree;
    private final DecreePage page;

    DecreeController(
            DecreeOfficial reader,
            Decrees decrees,
            EnterDecree enterDecree,
            PreviewDecree previewDecree,
            ApplyDecree applyDecree,
            DiscardDecree discardDecree,
            DecreePage page) {
        this.reader = reader;
        this.decrees = decrees;
        this.enterDecree = enterDecree;
        this.previewDecree = previewDecree;
        this.applyDecree = applyDecree;
        this.discardDecree = discardDecree;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        return list(DecreeForm.empty(), Map.of(), model);
    }

    @PostMapping
    String enter(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entry = DecreeForm.read(typed);
        var outcome = enterDecree.enter(entry, reader.get());
        if (outcome instanceof Outcome.Done<Decree> done) {
            response.setHeader(
                    "HX-Redirect",
                    request.getContextPath() + "/desk/calendar-decrees/"
                            + done.value().id());
            return list(model);
        }
        var refusal = ((Outcome.Refused<Decree>) outcome).refusal();
        refuse(refusal, model, response);
        model.addAttribute("open", true);
        return list(entry, refusal.fields(), model);
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        var official = reader.get();
        page.show(decree(id), official, DecreeQuestion.of(asked), model);
        return "desk/calendar-decree";
    }

    @PostMapping("/{id}/preview")
    String preview(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = previewDecree.preview(id, reader.get());
        return answer(
                id, outcome, "Đã tính lại hạn của mọi hồ sơ đang giải quyết. Chưa có gì thay đổi.", model, response);
    }

    @PostMapping("/{id}/apply")
    String apply(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = applyDecree.apply(id, reader.get());
        return answer(
                id, outcome, "Quyết định có hiệu lực từ bây giờ; hạn của hồ sơ đang được chuyển.", model, response);
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var outcome = discardDecree.discard(id, reader.get());
        if (outcome instanceof Outcome.Done<UUID>) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/desk/calendar-decrees");
            return list(model);
        }
        return answer(id, outcome, null, model, response);
    }

    private String list(DecreeEntry entry, Map<String, String> faults, Model model) {
        var official = reader.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "calendar-decrees");
        model.addAttribute("words", new DecreeWords());
        model.addAttribute("mayChange", MayDecree.change(official));
        model.addAttribute("decrees", decrees.all());
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "desk/calendar-decrees";
    }

    private String answer(UUID id, Outcome<?> outcome, String done, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            if (refused.refusal().kind() == Refusal.Kind.FORBIDDEN) {
                throw new RefusalException(refused.refusal());
            }
            refuse(refused.refusal(), model, response);
        } else {
            model.addAttribute("done", done);
        }
        page.show(decree(id), reader.get(), DecreeQuestion.ALL, model);
        return "desk/calendar-decree";
    }

    private static void refuse(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw new RefusalException(refusal);
        }
        model.addAttribute("refused", refusal.message());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }

    private Decree decree(UUID id) {
        return decrees.find(id).orElseThrow(() -> new RefusalException(Refusal.notFound("Không có quyết định này.")));
    }
}
