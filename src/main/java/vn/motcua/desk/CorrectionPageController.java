package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Corrections;
import vn.motcua.shared.Does;
import vn.motcua.shared.Vietnam;

/** The page «Đính chính, hủy, nhập bù»: what offices put right after the fact, by period, for whoever watches over them. */
@For({Role.CONTROLLER, Role.LEADER, Role.CENTRE_HEAD})
@Controller
@RequestMapping("/desk/corrections")
class CorrectionPageController {

    private static final int DAYS = 30;
    private static final int MOST_SHOWN = 500;
    private static final int MOST_EXPORTED = 20_000;

    private final Corrections corrections;
    private final CorrectionViews views;
    private final CurrentOfficial current;
    private final Clock clock;

    CorrectionPageController(Corrections corrections, CorrectionViews views, CurrentOfficial current, Clock clock) {
        this.corrections = corrections;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    @Does("Xem danh sách đính chính, hủy, nhập bù")
    @GetMapping
    String page(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            Model model) {
        var period = Period.of(from, until, today());
        model.addAttribute("official", current.get());
        model.addAttribute("here", "corrections");
        model.addAttribute("words", new PageWords());
        model.addAttribute("period", period);
        model.addAttribute("shown", Listed.atMost(MOST_SHOWN, most -> lines(period, most)));
        return "desk/corrections";
    }

    @Does("Tải danh sách đính chính, hủy, nhập bù")
    @GetMapping("/export.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        var period = Period.of(from, until, today());
        return CsvFile.of(
                "dinh-chinh-%s-%s".formatted(period.from(), period.until()),
                CorrectionCsv.of(lines(period, MOST_EXPORTED)));
    }

    /**
     * @param until inclusive
     * @param wrong Vietnamese, null if it is a period
     */
    record Period(LocalDate from, LocalDate until, String wrong) {

        static Period of(LocalDate from, LocalDate until, LocalDate today) {
            var end = until == null ? today : until;
            var begin = from == null ? end.minusDays(DAYS) : from;
            var wrong = begin.isAfter(end) || begin.getYear() < 2000 || end.getYear() > 9999;
            return wrong
                    ? new Period(
                            today.minusDays(DAYS), today, "Khoảng thời gian không hợp lệ: từ ngày phải trước đến ngày.")
                    : new Period(begin, end, null);
        }
    }

    private List<CorrectionView> lines(Period period, int most) {
        return views.of(corrections.of(
                authorities(current.get()),
                period.from().atStartOfDay(Vietnam.ZONE).toInstant(),
                period.until().plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(),
                most));
    }

    private static Set<AuthorityId> authorities(Official official) {
        return official.answering()
                .filter(post -> Watchers.HEADS_AND_CONTROLLERS.contains(post.role()))
                .map(Post::authority)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
