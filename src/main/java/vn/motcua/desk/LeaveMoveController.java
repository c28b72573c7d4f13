package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Leave;
import vn.motcua.authority.LeaveKeeper;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** One leave: what the absent one has open, who would get it, who got it. */
@For({Role.LEADER, Role.CENTRE_HEAD, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/leave/{authority}/{id}")
class LeaveMoveController {

    private static final String SPREAD = "spread";

    private final LeaveReader reader;
    private final LeaveKeeper keeper;
    private final PlanMoves plan;
    private final MoveWork moveWork;
    private final GoOnMoving goOnMoving;
    private final LeaveMoves moves;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    LeaveMoveController(
            LeaveReader reader,
            LeaveKeeper keeper,
            PlanMoves plan,
            MoveWork moveWork,
            GoOnMoving goOnMoving,
            LeaveMoves moves,
            DossierRegister register,
            CurrentOfficial current,
            TransactionClock clock) {
        this.reader = reader;
        this.keeper = keeper;
        this.plan = plan;
        this.moveWork = moveWork;
        this.goOnMoving = goOnMoving;
        this.moves = moves;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /**
     * A task of the preview.
     *
     * @param assign task and receiver as the form sends them back, null where it cannot be moved
     * @param code of the dossier, null where it has none
     */
    record Row(String assign, String code, String task, String due, String receiver, String objection) {}

    @Does("Xem trước việc chuyển của người nghỉ")
    @GetMapping
    String page(
            @PathVariable AuthorityId authority,
            @PathVariable UUID id,
            @RequestParam(required = false) String to,
            Model model) {
        return page(reader.get(authority, id), to, model);
    }

    /** @param assign of each task to be moved, {@code task:official}, as the preview had it */
    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Chuyển việc của người nghỉ")
    @PostMapping("/moves")
    String move(
            @PathVariable AuthorityId authority,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> assign,
            Model model,
            HttpServletResponse response) {
        var leave = reader.get(authority, id);
        if (RefusedOnPage.show(moveWork.ask(id, assigned(assign)), model, response)
                .isEmpty()) {
            goOnMoving.go();
        }
        return page(leave, null, model);
    }

    /** What cannot be read is left out. */
    private static Map<String, OfficialId> assigned(List<String> sent) {
        var to = new LinkedHashMap<String, OfficialId>();
        for (var one : sent) {
            var colon = one.indexOf(':');
            var official = colon < 0 ? null : LeaveForm.official(one.substring(colon + 1));
            if (official != null) {
                to.put(one.substring(0, colon), official);
            }
        }
        return to;
    }

    private String page(Leave leave, String to, Model model) {
        var now = clock.instant();
        var may = keeper.refusal(leave.authority(), leave.official()).isEmpty() && !leave.over(now);
        var planned = !may ? List.<PlanMoves.Planned>of() : planned(leave, to);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "leave");
        model.addAttribute("leave", leave);
        model.addAttribute("words", new LeaveController.Words(now));
        model.addAttribute("may", may);
        model.addAttribute("to", to == null ? SPREAD : to);
        model.addAttribute("receivers", may ? plan.receivers(leave) : List.of());
        model.addAttribute("rows", rows(planned));
        model.addAttribute(
                "possible", planned.stream().filter(PlanMoves.Planned::possible).count());
        model.addAttribute("moves", moves.of(leave.id()));
        return "desk/leave-moves";
    }

    private List<PlanMoves.Planned> planned(Leave leave, String to) {
        var chosen = to == null || to.equals(SPREAD) ? null : LeaveForm.official(to);
        return chosen == null ? plan.spread(leave) : plan.toOne(leave, chosen);
    }

    private List<Row> rows(List<PlanMoves.Planned> planned) {
        var dossiers = register
                .all(planned.stream()
                        .map(each -> each.task().dossier())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Dossier::id, each -> each));
        return planned.stream()
                .map(each -> {
                    var dossier = dossiers.get(each.task().dossier());
                    return new Row(
                            each.possible() ? each.task().id() + ":" + each.to().official() : null,
                            dossier == null || dossier.code() == null
                                    ? null
                                    : dossier.code().toString(),
                            each.task().name(),
                            each.task().dueAt() == null
                                    ? ""
                                    : Vietnam.minute(each.task().dueAt()),
                            each.to() == null ? null : each.to().fullName(),
                            each.objection());
                })
                .toList();
    }
}
