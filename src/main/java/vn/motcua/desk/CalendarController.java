package vn.motcua.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForOfficials;
import vn.motcua.authority.Post;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** When a limit that begins at a given moment would end at an authority, and why. */
@ForOfficials
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    /** NĐ 61/2018 Art 18, hộ tịch and chứng thực alike. */
    private static final LocalTime SAME_DAY_CUTOFF = LocalTime.of(15, 0);

    private static final int MOST = 10_000;
    private static final int LAST_YEAR = 9999;

    private final Authorities authorities;
    private final CurrentOfficial current;

    CalendarController(Authorities authorities, CurrentOfficial current) {
        this.authorities = authorities;
        this.current = current;
    }

    /** @param due with Vietnam's offset */
    record DueAnswer(OffsetDateTime due, List<DueDate.DayNote> explanation) {}

    /**
     * Everything arrives as text, so that each slip gets a sentence of its own.
     *
     * @param from ISO date-time; without an offset it is Vietnam's clock
     */
    @GetMapping("/due")
    DueAnswer due(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String unit) {
        var received = instant(from);
        var limit = new Limit(amount(amount), unit(unit));
        var calendar = authorities.calendarOf(authority(authority));
        try {
            var due = calendar.due(received, limit, SAME_DAY_CUTOFF);
            return new DueAnswer(due.due(), due.days());
        } catch (CalendarDataMissing missing) {
            throw new RefusalException(Refusal.refused(missing.getMessage() + " Chưa tính được hạn."));
        }
    }

    private AuthorityId authority(String text) {
        if (text.isBlank()) {
            return current.find().stream()
                    .flatMap(official -> official.posts().stream())
                    .map(Post::authority)
                    .findFirst()
                    .orElseThrow(() -> invalid("Hãy nêu cơ quan (authority): tài khoản này chưa giữ vị trí nào."));
        }
        try {
            var id = new AuthorityId(text.strip());
            authorities
                    .find(id)
                    .orElseThrow(() ->
                            new RefusalException(Refusal.notFound("Không có cơ quan «%s».".formatted(id.value()))));
            return id;
        } catch (IllegalArgumentException malformed) {
            throw invalid("Mã cơ quan (authority) không hợp lệ.");
        }
    }

    /** A plus sign that the caller did not escape arrives as a space. */
    private static Instant instant(String text) {
        try {
            var parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.strip().replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from);
            var moment = parsed instanceof OffsetDateTime withOffset
                    ? withOffset
                    : ((LocalDateTime) parsed).atZone(Vietnam.ZONE).toOffsetDateTime();
            if (moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException malformed) {
            // said below, in the same words as a year beyond reach
        }
        throw invalid("Thời điểm bắt đầu (from) phải là ngày giờ có thật, dạng 2026-04-28T15:00.");
    }

    private static int amount(String text) {
        try {
            var amount = Integer.parseInt(text.strip());
            if (amount >= 0 && amount <= MOST) {
                return amount;
            }
        } catch (NumberFormatException malformed) {
            // said below, in the same words as a number out of range
        }
        throw invalid("Số lượng (amount) phải là số nguyên từ 0 đến %d.".formatted(MOST));
    }

    private static LimitUnit unit(String text) {
        return Arrays.stream(LimitUnit.values())
                .filter(unit -> unit.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> invalid("Đơn vị (unit) phải là một trong: %s."
                        .formatted(Arrays.stream(LimitUnit.values())
                                .map(LimitUnit::name)
                                .collect(Collectors.joining(", ")))));
    }

    private static RefusalException invalid(String message) {
        return new RefusalException(Refusal.invalid(message));
    }
}
