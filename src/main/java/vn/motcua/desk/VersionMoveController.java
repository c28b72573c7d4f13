package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
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
import vn.motcua.move.BeginMove;
import vn.motcua.move.MovableVersions;
import vn.motcua.move.Moves;
import vn.motcua.move.PlanMove;
import vn.motcua.move.VersionMove;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Chuyển bản quy trình» on which operators plan a move of running dossiers, look at it and do it. */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/version-moves")
class VersionMoveController {

    private final CurrentOfficial current;
    private final MovableVersions movable;
    private final Moves moves;
    private final PlanMove planMove;
    private final BeginMove beginMove;
    private final VersionMovePage page;

    VersionMoveController(
            CurrentOfficial current,
            MovableVersions movable,
            Moves moves,
            PlanMove planMove,
            BeginMove beginMove,
            VersionMovePage page) {
        this.current = current;
        this.movable = movable;
        this.moves = moves;
        this.planMove = planMove;
        this.beginMove = beginMove;
        this.page = page;
    }

    @Does("Xem các phương án chuyển hồ sơ sang bản khác của quy trình")
    @GetMapping
    String list(Model model) {
        return list(Map.of(), Map.of(), model);
    }

    @Does("Lập phương án chuyển hồ sơ sang bản khác của quy trình")
    @PostMapping
    String plan(
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = planMove.plan(typed.get("from"), typed.get("to"), typed.get("basis"), current.get());
        if (outcome instanceof Outcome.Done<UUID> done) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/desk/version-moves/" + done.value());
            return list(model);
        }
        var refusal = RefusedOnPage.show(outcome, model, response).orElseThrow();
        return list(typed, refusal.fields(), model);
    }

    @Does("Xem một phương án chuyển hồ sơ")
    @GetMapping("/{id}")
    String look(@PathVariable UUID id, @RequestParam Map<String, String> asked, Model model) {
        page.show(move(id), current.get(), asked, model);
        return "desk/version-move";
    }

    @Does("Xem lại phương án chuyển hồ sơ")
    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = planMove.again(id, current.get());
        return answer(id, outcome, "Đã xem lại mọi hồ sơ. Chưa có gì thay đổi.", model, response);
    }

    @Does("Chuyển hồ sơ theo phương án")
    @PostMapping("/{id}/begin")
    String begin(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var outcome = beginMove.begin(id, current.get());
        return answer(id, outcome, "Đang chuyển; đóng trang này việc vẫn chạy tiếp.", model, response);
    }

    @Does("Bỏ phương án chuyển hồ sơ")
    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, Model model, HttpServletRequest request, HttpServletResponse response) {
        var outcome = planMove.discard(id, current.get());
        if (outcome instanceof Outcome.Done<UUID>) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/desk/version-moves");
            return list(model);
        }
        return answer(id, outcome, null, model, response);
    }

    @Does("Lập phương án chuyển ngược hồ sơ đã chuyển")
    @PostMapping("/{id}/back")
    String back(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = planMove.back(id, typed.get("basis"), current.get());
        if (outcome instanceof Outcome.Done<UUID> done) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/desk/version-moves/" + done.value());
        } else if (outcome instanceof Outcome.Refused<UUID> refused) {
            model.addAttribute("faults", refused.refusal().fields());
            model.addAttribute("typed", typed);
        }
        return answer(id, outcome, null, model, response);
    }

    private String list(Map<String, String> typed, Map<String, String> faults, Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "version-moves");
        model.addAttribute("words", new PageWords());
        model.addAttribute("names", page.names());
        model.addAttribute("movable", movable.all());
        model.addAttribute("moves", moves.all());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        return "desk/version-moves";
    }

    private String answer(UUID id, Outcome<?> outcome, String done, Model model, HttpServletResponse response) {
        if (RefusedOnPage.show(outcome, model, response).isEmpty()) {
            model.addAttribute("done", done);
        }
        page.show(move(id), current.get(), Map.of(), model);
        return "desk/version-move";
    }

    private VersionMove move(UUID id) {
        return moves.find(id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có phương án chuyển này.")));
    }
}
