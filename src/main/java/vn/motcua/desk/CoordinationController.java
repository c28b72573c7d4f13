package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.control.Coordination;
import vn.motcua.control.Question;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/**
 * The page «Phối hợp»: how partners answer those who lead a dossier, for whoever has to see to it and to report it. No law
 * fixes the form of that report; its columns are ours.
 */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD, Role.SUPERVISOR})
@Controller
@RequestMapping("/desk/coordination")
class CoordinationController {

    private static final int MOST_SHOWN = 500;

    private final CoordinationViews views;
    private final ControlScope scope;
    private final CurrentOfficial current;
    private final Clock clock;

    CoordinationController(CoordinationViews views, ControlScope scope, CurrentOfficial current, Clock clock) {
        this.views = views;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What was chosen.
     *
     * @param from null for the first of the month of {@code to}
     * @param to inclusive; null for today
     * @param authority null or empty for all that the official watches over
     * @param partner name of one; null or empty for all
     * @param state null for all
     */
    record Chosen(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            String authority,
            String partner,
            Coordination.State state) {}

    @Does("Xem báo cáo công tác phối hợp")
    @GetMapping
    String page(@ModelAttribute("chosen") Chosen chosen, Model model) {
        var view = view(chosen);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "coordination");
        model.addAttribute("words", new PageWords());
        model.addAttribute("states", Coordination.State.values());
        model.addAttribute("authorities", scope.watched());
        model.addAttribute("from", from(chosen));
        model.addAttribute("to", to(chosen));
        model.addAttribute("view", view);
        model.addAttribute("lines", view.lines().stream().limit(MOST_SHOWN).toList());
        return "desk/coordination";
    }

    @Does("Xuất báo cáo công tác phối hợp")
    @GetMapping("/export.csv")
    ResponseEntity<String> csv(@ModelAttribute("chosen") Chosen chosen) {
        return CsvFile.of("phoi-hop-%s-%s".formatted(from(chosen), to(chosen)), CoordinationCsv.of(view(chosen)));
    }

    private CoordinationView view(Chosen chosen) {
        var question = new Question(
                scope.within(ControlPageController.chosen(chosen.authority())),
                from(chosen).atStartOfDay(Vietnam.ZONE).toInstant(),
                to(chosen).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
                clock.instant());
        return views.of(question, chosen.partner(), chosen.state());
    }

    private LocalDate from(Chosen chosen) {
        return chosen.from() == null ? to(chosen).withDayOfMonth(1) : chosen.from();
    }

    private LocalDate to(Chosen chosen) {
        return chosen.to() == null ? ControlPeriod.today(clock.instant()) : chosen.to();
    }
}
