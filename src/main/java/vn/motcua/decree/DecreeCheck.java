package vn.motcua.decree;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.DecreedDay;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** What a decree must be like, against the days in force and the day on which it is entered. */
final class DecreeCheck {

    private static final int NUMBER = 100;
    private static final int NAME = 200;
    private static final int SENTENCE = 500;
    private static final int MOST_DAYS = 100;

    private final OfficialDays inForce;
    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final TypedText typed = new TypedText(faults);

    DecreeCheck(OfficialDays inForce, LocalDate today) {
        this.inForce = inForce;
        this.today = today;
    }

    /** The decree that was typed, or all that is wrong with it by field. */
    Outcome<Decree> read(DecreeEntry entry, OfficialId by, Instant at) {
        var number = typed.required("number", entry.number(), NUMBER);
        var issuedBy = typed.required("issuedBy", entry.issuedBy(), NAME);
        var issuedOn = day("issuedOn", entry.issuedOn());
        if (issuedOn != null && issuedOn.isAfter(today)) {
            faults.put("issuedOn", "Ngày ban hành không thể sau hôm nay.");
        }
        var title = typed.required("title", entry.title(), SENTENCE);
        var source = typed.optional("source", entry.source(), SENTENCE);
        var days = days(entry.days(), number);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        return Outcome.done(new Decree(
                UUID.randomUUID(),
                number,
                issuedBy,
                issuedOn,
                title,
                source,
                DecreeState.DRAFT,
                by,
                at,
                null,
                null,
                null,
                null,
                0,
                days));
    }

    /** Whether what was right when it was entered still is. */
    Outcome<Decree> again(Decree decree) {
        for (var day : decree.days()) {
            var fault = fault(day.day(), day.kind());
            if (fault != null) {
                return Outcome.refused(Refusal.refused(fault));
            }
        }
        return Outcome.done(decree);
    }

    private List<DecreedDay> days(List<DecreeEntry.Day> entered, String number) {
        var filled = entered.stream().filter(day -> !day.blank()).count();
        if (filled == 0) {
            faults.put("days", "Chưa có ngày nghỉ hay ngày làm việc bù nào.");
        } else if (filled > MOST_DAYS) {
            faults.put("days", "Nhiều quá %d ngày.".formatted(MOST_DAYS));
            return List.of();
        }
        var days = new ArrayList<DecreedDay>();
        for (int row = 0; row < entered.size(); row++) {
            if (!entered.get(row).blank()) {
                day("days[%d].".formatted(row), entered.get(row), number, days);
            }
        }
        days.sort((one, other) -> one.day().compareTo(other.day()));
        return days;
    }

    private void day(String row, DecreeEntry.Day entered, String number, List<DecreedDay> days) {
        var day = day(row + "day", entered.day());
        var kind = kind(row + "kind", entered.kind());
        var reason = typed.required(row + "reason", entered.reason(), NAME);
        if (day == null || kind == null) {
            return;
        }
        var fault = fault(day, kind);
        if (days.stream().anyMatch(other -> other.day().equals(day))) {
            fault = "Ngày %s được ghi hai lần.".formatted(Vietnam.day(day));
        }
        if (fault != null) {
            faults.put(row + "day", fault);
        } else if (reason != null) {
            days.add(new DecreedDay(day, kind, reason, number));
        }
    }

    private String fault(LocalDate day, DecreedDay.Kind kind) {
        if (!day.isAfter(today)) {
            return "Ngày %s không còn ở phía trước: quyết định chỉ đổi được từ ngày mai.".formatted(Vietnam.day(day));
        }
        if (!inForce.knows(day.getYear())) {
            return "Chưa có lịch nghỉ, làm bù chính thức của năm %d.".formatted(day.getYear());
        }
        if (inForce.isWorkingDay(day) == (kind == DecreedDay.Kind.WORK)) {
            return "Ngày %s vốn đã là %s."
                    .formatted(Vietnam.day(day), kind == DecreedDay.Kind.WORK ? "ngày làm việc" : "ngày nghỉ");
        }
        return null;
    }

    private LocalDate day(String field, String text) {
        var day = typed.required(field, text, NUMBER);
        if (day == null) {
            return null;
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            faults.put(field, "Không phải là một ngày.");
            return null;
        }
    }

    private DecreedDay.Kind kind(String field, String text) {
        for (var kind : DecreedDay.Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        faults.put(field, "Chưa chọn nghỉ hay làm việc bù.");
        return null;
    }
}
