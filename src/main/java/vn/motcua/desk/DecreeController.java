package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.decree.ApplyDecree;
import vn.motcua.decree.Decree;
import vn.motcua.decree.DecreeEntry;
import vn.motcua.decree.Decrees;
import vn.motcua.decree.DiscardDecree;
import vn.motcua.decree.EnterDecree;
import vn.motcua.decree.MayDecree;
import vn.motcua.decree.PreviewDecree;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Lịch nghỉ» on which operators enter a decree, see what it moves and apply it; controllers read. */
@For({Role.OPERATOR, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/calendar-decrees")
class DecreeController {

    private final CurrentOfficial current;
    private final Decrees decrees;
    private final EnterDecree enterDecree;
    private final PreviewDecree previewDecree;
    private final ApplyDecree applyDecree;
    private final DiscardDecree discardDecree;
    private final DecreePage page;

    DecreeController(
            CurrentOfficial current,
            Decrees decrees,
            EnterDecree enterDecree,
            PreviewDecree previewDecree,
            ApplyDecree applyDecree,
            DiscardDecree discardDecree,
            DecreePage page) {
        this.current = current;
        this.decrees = decrees;
        this.enterDecree = enterDecree;
        this.previewDecree = previewDecree;
        this.applyDecree = applyDecree;
        this.discardDecree = discardDecree;
        this.page = page;
    }

    @Does("Xem các quyết định về lịch nghỉ")
    @GetMapping
    String list(Model model) {
        return list(DecreeForm.empty(), Map.of(), model);
    }

    @For(Role.OPERATOR)
    @Does("Nhập quyết định về lịch nghỉ")
    @PostMapping
    String enter(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entry = DecreeForm.read(typed);
        var outcome = enterDecree.enter(entry, current.get());
        if (outcome instanceof Outcome.Done<Decree> done) {
            response.setHeader(
                    "HX-Redirect",
                    request.getContextPath() + "/desk/calendar-decrees/"
                            + done.value().id());
            return list(model);
        }
        var refusal = RefusedOnPage.show(outcome, model, response).orElseThrow();
        model.addAttribute("open", true);
        return list(entry, refusal.fields(), model);
    }

    @Does("Xem một quyết định về lịch nghỉ")
    @GetMapping("/{id}")
    String look(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        var official = current.get();
        page.show(decree(id), official, DecreeQuestion.of(asked), model);
        return "desk/calendar-decree";
    }

    @For(Role.OPERATOR)
    @Does("Tính thử hạn theo quyết định")
    @PostMapping("/{id}/preview")
    String preview(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = previewDecree.preview(id, current.get());
        return answer(
                id, outcome, "Đã tính lại hạn của mọi hồ sơ đang giải quyết. Chưa có gì thay đổi.", model, response);
    }

    @For(Role.OPERATOR)
    @Does("Áp dụng quyết định")
    @PostMapping("/{id}/apply")
    String apply(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = applyDecree.apply(id, current.get());
        return answer(
                id, outcome, "Quyết định có hiệu lực từ bây giờ; hạn của hồ sơ đang được chuyển.", model, response);
    }

    @For(Role.OPERATOR)
    @Does("Bỏ quyết định chưa áp dụng")
    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var outcome = discardDecree.discard(id, current.get());
        if (outcome instanceof Outcome.Done<UUID>) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/desk/calendar-decrees");
            return list(model);
        }
        return answer(id, outcome, null, model, response);
    }

    private String list(DecreeEntry entry, Map<String, String> faults, Model model) {
        var official = current.get();
        model.addAttribute("official", official);
        model.addAttribute("here", "calendar-decrees");
        model.addAttribute("words", new PageWords());
        model.addAttribute("mayChange", MayDecree.change(official));
        model.addAttribute("decrees", decrees.all());
        model.addAttribute("entry", entry);
        model.addAttribute("faults", faults);
        return "desk/calendar-decrees";
    }

    private String answer(UUID id, Outcome<?> outcome, String done, Model model, HttpServletResponse response) {
        if (RefusedOnPage.show(outcome, model, response).isEmpty()) {
            model.addAttribute("done", done);
        }
        page.show(decree(id), current.get(), DecreeQuestion.ALL, model);
        return "desk/calendar-decree";
    }

    private Decree decree(UUID id) {
        return decrees.find(id).orElseThrow(() -> new RefusalException(Refusal.notFound("Không có quyết định này.")));
    }
}
