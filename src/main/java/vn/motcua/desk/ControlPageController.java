package vn.motcua.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.control.Question;
import vn.motcua.shared.Does;

/** The page «Bàn kiểm soát»: a morning's look at what is late, owed, rejected, put right or odd. */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD, Role.SUPERVISOR})
@Controller
@RequestMapping("/desk/control")
class ControlPageController {

    private final ControlScope scope;
    private final ControlViews views;
    private final CurrentOfficial current;

    ControlPageController(ControlScope scope, ControlViews views, CurrentOfficial current) {
        this.scope = scope;
        this.views = views;
        this.current = current;
    }

    @Does("Xem bàn kiểm soát")
    @GetMapping
    String page(
            @RequestParam(defaultValue = "TODAY") ControlPeriod period,
            @RequestParam(required = false) String authority,
            @RequestParam(defaultValue = "TREE") AuthoritySort sort,
            Model model) {
        var question = scope.question(period, chosen(authority));
        model.addAttribute("official", current.get());
        model.addAttribute("here", "control");
        model.addAttribute("words", new PageWords());
        model.addAttribute("period", period);
        model.addAttribute("periods", ControlPeriod.values());
        model.addAttribute("sort", sort);
        model.addAttribute("sorts", AuthoritySort.values());
        model.addAttribute("chosen", authority);
        model.addAttribute("several", question.authorities().size() > 1);
        model.addAttribute("first", period.firstDay(ControlPeriod.today(question.now())));
        model.addAttribute("last", ControlPeriod.today(question.now()));
        model.addAttribute("control", views.of(question, sort, ControlViews.MOST_SHOWN));
        return "desk/control";
    }

    @Does("Xuất bàn kiểm soát")
    @GetMapping("/export.csv")
    ResponseEntity<String> csv(
            @RequestParam(defaultValue = "TODAY") ControlPeriod period,
            @RequestParam(required = false) String authority,
            @RequestParam(defaultValue = "TREE") AuthoritySort sort) {
        var question = scope.question(period, chosen(authority));
        return CsvFile.of(name(period, question), ControlCsv.of(views.of(question, sort, ControlViews.MOST_EXPORTED)));
    }

    static AuthorityId chosen(String authority) {
        return authority == null || authority.isBlank() ? null : new AuthorityId(authority);
    }

    private static String name(ControlPeriod period, Question question) {
        var today = ControlPeriod.today(question.now());
        return "ban-kiem-soat-%s-%s".formatted(period.firstDay(today), today);
    }
}
