package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.EndLeave;
import vn.motcua.authority.EnterLeave;
import vn.motcua.authority.For;
import vn.motcua.authority.Leave;
import vn.motcua.authority.LeaveKeeper;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The page «Nghỉ và người thay»: who is away, who stands in. Leaders write there, the controller reads. */
@For({Role.LEADER, Role.CENTRE_HEAD, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/leave")
class LeaveController {

    private final LeaveReader reader;
    private final Leaves leaves;
    private final LeaveKeeper keeper;
    private final EnterLeave enterLeave;
    private final EndLeave endLeave;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    LeaveController(
            LeaveReader reader,
            Leaves leaves,
            LeaveKeeper keeper,
            EnterLeave enterLeave,
            EndLeave endLeave,
            CurrentOfficial current,
            TransactionClock clock) {
        this.reader = reader;
        this.leaves = leaves;
        this.keeper = keeper;
        this.enterLeave = enterLeave;
        this.endLeave = endLeave;
        this.current = current;
        this.clock = clock;
    }

    /**
     * An authority's.
     *
     * @param colleagues who may be absent or stand in; empty where the viewer may not write
     */
    record Register(String authority, String name, List<Leave> lines, List<Leaves.Colleague> colleagues) {}

    /** How a leave is told. */
    static final class Words {

        private final Instant now;

        Words(Instant now) {
            this.now = now;
        }

        public String state(Leave leave) {
            if (leave.at(now)) {
                return "Đang nghỉ";
            }
            if (!leave.over(now)) {
                return "Sắp nghỉ";
            }
            return leave.endedAt() != null && !leave.endedAt().isAfter(leave.beginsAt()) ? "Đã bỏ" : "Đã hết";
        }

        public boolean over(Leave leave) {
            return leave.over(now);
        }

        /** Whole days are told as days. */
        public String from(Leave leave) {
            var begin = leave.beginsAt().atZone(Vietnam.ZONE);
            return begin.toLocalTime().toSecondOfDay() == 0
                    ? Vietnam.day(begin.toLocalDate())
                    : Vietnam.minute(leave.beginsAt());
        }

        public String until(Leave leave) {
            return "hết " + Vietnam.day(LocalDate.ofInstant(leave.plannedEnd().minusSeconds(1), Vietnam.ZONE));
        }

        public String minute(Instant instant) {
            return Vietnam.minute(instant);
        }
    }

    @Does("Xem lịch nghỉ và người thay")
    @GetMapping
    String page(Model model) {
        return page(null, LeaveForm.EMPTY, Map.of(), model);
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Ghi lịch nghỉ và người thay")
    @PostMapping("/{authority}")
    String enter(@PathVariable AuthorityId authority, LeaveForm form, Model model, HttpServletResponse response) {
        reader.mustRead(authority);
        var outcome = enterLeave.enter(authority, form.entry());
        var refusal = RefusedOnPage.show(outcome, model, response);
        if (refusal.isPresent()) {
            return page(authority, form, refusal.get().fields(), model);
        }
        model.addAttribute("done", "Đã ghi lịch nghỉ. Nếu người nghỉ còn việc, hãy chuyển việc cho người khác.");
        model.addAttribute("entered", leaves.find(outcome.orThrow()).orElseThrow());
        return page(model);
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Kết thúc sớm một lịch nghỉ")
    @PostMapping("/{authority}/{id}/end")
    String end(
            @PathVariable AuthorityId authority,
            @PathVariable UUID id,
            @RequestParam(required = false) String endReason,
            Model model,
            HttpServletResponse response) {
        reader.mustRead(authority);
        if (RefusedOnPage.show(endLeave.end(authority, id, endReason), model, response)
                .isEmpty()) {
            model.addAttribute("done", "Đã chấm dứt lịch nghỉ. Người thay thôi làm thay trong một phút.");
        }
        return page(model);
    }

    private String page(AuthorityId at, LeaveForm form, Map<String, String> faults, Model model) {
        var now = clock.instant();
        model.addAttribute(
                "registers",
                reader.readable().stream()
                        .map(authority -> new Register(
                                authority.id().value(),
                                authority.name(),
                                leaves.of(authority.id(), now),
                                keeper.may(authority.id()) ? leaves.colleagues(authority.id(), now) : List.of()))
                        .toList());
        model.addAttribute("official", current.get());
        model.addAttribute("here", "leave");
        model.addAttribute("at", at == null ? null : at.value());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("today", LocalDate.ofInstant(now, Vietnam.ZONE));
        model.addAttribute("words", new Words(now));
        return "desk/leave";
    }
}
