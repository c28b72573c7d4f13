package vn.motcua.desk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.control.DossiersBehind;
import vn.motcua.control.Figure;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Does;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** The dossiers behind a number of «Bàn kiểm soát», to be read and taken along. Nobody's name or number is among them. */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD, Role.SUPERVISOR})
@Controller
@RequestMapping("/desk/control/dossiers")
class ControlListController {

    private static final int MOST_SHOWN = 500;
    private static final int MOST_EXPORTED = 20_000;
    private static final String NONE = "-";

    private final ControlScope scope;
    private final DossiersBehind behind;
    private final UnitNames names;
    private final ControlLinks links;
    private final ProcedureCatalogue catalogue;
    private final CurrentOfficial current;

    ControlListController(
            ControlScope scope,
            DossiersBehind behind,
            UnitNames names,
            ControlLinks links,
            ProcedureCatalogue catalogue,
            CurrentOfficial current) {
        this.scope = scope;
        this.behind = behind;
        this.names = names;
        this.links = links;
        this.catalogue = catalogue;
        this.current = current;
    }

    /**
     * What was clicked.
     *
     * @param unit group; a dash for none; null or empty for all, and so for the others
     * @param holder official's id; a dash for nobody
     * @param decidedBy id of an authority
     */
    record Chosen(Figure figure, ControlPeriod period, String authority, String unit, String holder, String decidedBy) {

        public ControlPeriod shown() {
            return period == null ? ControlPeriod.TODAY : period;
        }

        public Figure counted() {
            return figure == null ? Figure.OVERDUE : figure;
        }

        DossiersBehind.Part part() {
            return new DossiersBehind.Part(one(unit), one(holder), ControlPageController.chosen(decidedBy));
        }

        private static String one(String chosen) {
            return chosen == null || chosen.isEmpty() ? null : chosen.equals(NONE) ? "" : chosen;
        }
    }

    @Does("Xem hồ sơ sau một con số của bàn kiểm soát")
    @GetMapping
    String page(@ModelAttribute("chosen") Chosen chosen, Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "control");
        model.addAttribute("words", new PageWords());
        model.addAttribute("shown", Listed.atMost(MOST_SHOWN, most -> lines(chosen, most)));
        return "desk/control-dossiers";
    }

    @Does("Xuất danh sách hồ sơ sau một con số của bàn kiểm soát")
    @GetMapping("/export.csv")
    ResponseEntity<String> csv(@ModelAttribute("chosen") Chosen chosen) {
        var head = Csv.row(Stream.of(
                "Mã hồ sơ", "Thủ tục", "Cơ quan giải quyết", "Bộ phận", "Cán bộ", "Trạng thái", "Hẹn trả", "Lúc"));
        var rows = lines(chosen, MOST_EXPORTED).stream()
                .map(line -> Csv.row(Stream.of(
                        line.code(),
                        line.procedure(),
                        line.authority(),
                        line.unit(),
                        line.holder(),
                        line.status(),
                        line.dueAt() == null
                                ? null
                                : Vietnam.minute(line.dueAt().toInstant()),
                        line.at() == null ? null : Vietnam.minute(line.at().toInstant()))))
                .reduce("", String::concat);
        return CsvFile.of(
                "ho-so-" + chosen.counted().name().toLowerCase(Vietnam.LOCALE).replace('_', '-'),
                Csv.BYTE_ORDER_MARK + head + rows);
    }

    private List<ControlLine> lines(Chosen chosen, int most) {
        var question = scope.question(chosen.shown(), ControlPageController.chosen(chosen.authority()));
        return behind.of(question, Tone.SOON, chosen.counted(), chosen.part(), most).stream()
                .map(this::line)
                .toList();
    }

    private ControlLine line(DossiersBehind.Line line) {
        return new ControlLine(
                line.code(),
                catalogue.version(line.procedure(), line.procedureValidFrom()).name(),
                names.authority(line.decidedBy()),
                line.unitGroup() == null ? null : names.unit(line.unitGroup()),
                line.holder(),
                DossierStatus.of(line.status()).label(),
                Persisted.time(line.dueAt()),
                Persisted.time(line.at()),
                links.to(line.dossier(), List.<AuthorityId>of(line.decidedBy(), line.receivedBy())));
    }
}
