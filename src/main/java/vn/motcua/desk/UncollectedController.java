package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.result.UncollectedResults;
import vn.motcua.shared.Does;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** The page «Chờ nhận»: results that lie at the desk, what has waited longest first. */
@For(Role.ONE_STOP_DESK)
@Controller
class UncollectedController {

    private final UncollectedResults uncollected;
    private final DossierRegister register;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    UncollectedController(
            UncollectedResults uncollected,
            DossierRegister register,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock) {
        this.uncollected = uncollected;
        this.register = register;
        this.law = law;
        this.current = current;
        this.clock = clock;
    }

    /** @param listedAt since when it is in the list for the archive, null while it is not */
    record Line(
            DossierId id,
            String code,
            String result,
            String procedure,
            String receiver,
            String phone,
            OffsetDateTime since,
            long days,
            int reminders,
            OffsetDateTime listedAt) {}

    @Does("Xem kết quả chờ người đến nhận")
    @GetMapping("/desk/uncollected")
    String page(Model model) {
        var official = current.get();
        var now = clock.instant();
        var found = uncollected.at(HandOverSheetViews.desks(official));
        var dossiers = register.all(
                        found.stream().map(UncollectedResults.Line::dossier).toList())
                .stream()
                .collect(Collectors.toMap(Dossier::id, dossier -> dossier));
        var lines = found.stream()
                .map(line -> line(line, dossiers.get(line.dossier()), now))
                .toList();
        model.addAttribute("official", official);
        model.addAttribute("here", "uncollected");
        model.addAttribute("words", new PageWords());
        model.addAttribute("waiting", listed(lines, false));
        model.addAttribute("archive", listed(lines, true));
        model.addAttribute("cut", lines.size() == UncollectedResults.MOST);
        return "desk/uncollected";
    }

    private static List<Line> listed(List<Line> lines, boolean inTheList) {
        return lines.stream()
                .filter(line -> (line.listedAt() != null) == inTheList)
                .toList();
    }

    private Line line(UncollectedResults.Line line, Dossier dossier, Instant now) {
        return new Line(
                dossier.id(),
                dossier.code().value(),
                PapersAtTheUnit.what(dossier),
                law.procedureOf(dossier).name(),
                dossier.receiver().name(),
                dossier.receiver().phone(),
                Persisted.time(line.since()),
                line.days(now),
                line.reminders(),
                Persisted.time(line.listedAt()));
    }
}
