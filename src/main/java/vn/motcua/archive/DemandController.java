package vn.motcua.archive;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/** What controllers and leaders read of the last months: why applicants were asked for papers that the store has. */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD})
@Controller
@RequestMapping("/desk/archive/demands")
class DemandController {

    private static final int MONTHS = 3;

    private final Demands demands;
    private final ArchiveWords words;
    private final CurrentOfficial current;
    private final Clock clock;

    DemandController(Demands demands, ArchiveWords words, CurrentOfficial current, Clock clock) {
        this.demands = demands;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    @Does("Xem lý do yêu cầu nộp giấy tờ đã có trong Kho")
    @GetMapping
    String list(Model model) {
        var official = current.get();
        var since = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE).minusMonths(MONTHS);
        model.addAttribute("official", official);
        model.addAttribute("here", "archive");
        model.addAttribute("words", words);
        model.addAttribute("since", since);
        model.addAttribute("demands", demands.since(official.authorities(), since));
        return "desk/archive-demands";
    }
}
