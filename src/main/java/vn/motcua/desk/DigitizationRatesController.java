package vn.motcua.desk;

import java.time.LocalDate;
import java.util.stream.Stream;
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
import vn.motcua.digitization.rates.Rate;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/** The page «Số hóa»: how much is digitised, whether the steps were taken, and how well papers are read. */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD, Role.SUPERVISOR})
@Controller
@RequestMapping("/desk/digitization")
class DigitizationRatesController {

    private static final int MOST_SHOWN = 500;
    private static final int MOST_EXPORTED = 20_000;

    private final RateViews views;
    private final CurrentOfficial current;

    DigitizationRatesController(RateViews views, CurrentOfficial current) {
        this.views = views;
        this.current = current;
    }

    /**
     * What was chosen.
     *
     * @param from null for the first of this month
     * @param to inclusive; null for today
     * @param authority null or empty for all that the official watches over
     * @param decidedBy of a list: one authority; null for all
     * @param procedure of a list: its key; null for all
     * @param rate of a list
     * @param met of a list: false for those that count and do not meet it
     */
    record Chosen(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            String authority,
            String decidedBy,
            String procedure,
            Rate rate,
            Boolean met) {

        public Rate listed() {
            return rate == null ? Rate.COMPLETE : rate;
        }

        public boolean meeting() {
            return met == null || met;
        }
    }

    @Does("Xem tỷ lệ số hóa")
    @GetMapping
    String page(@ModelAttribute("chosen") Chosen chosen, Model model) {
        head(model, chosen);
        model.addAttribute("view", views.of(chosen));
        return "desk/digitization";
    }

    @Does("Xuất tỷ lệ số hóa")
    @GetMapping("/export.csv")
    ResponseEntity<String> csv(@ModelAttribute("chosen") Chosen chosen) {
        return CsvFile.of("so-hoa-" + span(chosen), RateCsv.of(views.of(chosen)));
    }

    @Does("Xem hồ sơ sau một tỷ lệ số hóa")
    @GetMapping("/dossiers")
    String dossiers(@ModelAttribute("chosen") Chosen chosen, Model model) {
        head(model, chosen);
        model.addAttribute("most", MOST_SHOWN);
        model.addAttribute("lines", views.behind(chosen, MOST_SHOWN));
        return "desk/digitization-dossiers";
    }

    @Does("Xuất hồ sơ sau một tỷ lệ số hóa")
    @GetMapping("/dossiers/export.csv")
    ResponseEntity<String> dossiersCsv(@ModelAttribute("chosen") Chosen chosen) {
        var head = Csv.row(Stream.of("Mã hồ sơ", "Thủ tục", "Cơ quan giải quyết", "Xử lý xong lúc"));
        var rows = views.behind(chosen, MOST_EXPORTED).stream()
                .map(line -> Csv.row(Stream.of(
                        line.code(),
                        line.procedure(),
                        line.authority(),
                        Vietnam.minute(line.resolvedAt().toInstant()))))
                .reduce("", String::concat);
        return CsvFile.of(
                "ho-so-so-hoa-" + chosen.listed().name().toLowerCase(Vietnam.LOCALE) + "-" + span(chosen),
                Csv.BYTE_ORDER_MARK + head + rows);
    }

    private void head(Model model, Chosen chosen) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "digitization");
        model.addAttribute("words", new PageWords());
        model.addAttribute("rates", Rate.values());
        model.addAttribute("authorities", views.authorities());
        model.addAttribute("from", views.from(chosen));
        model.addAttribute("to", views.to(chosen));
    }

    private String span(Chosen chosen) {
        return views.from(chosen) + "-" + views.to(chosen);
    }
}
