package vn.motcua.delay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Correction;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Ghi sự cố: from when to when, of which authority, why. It counts once a second person has approved it. */
@Component
public class RecordOutage {

    static final String WITHIN = "outage.recordWithinWorkingDays";

    private static final int LEAST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final Duration LONGEST = Correction.Outage.LONGEST;

    private final Outages outages;
    private final Authorities authorities;
    private final Parameters parameters;
    private final TransactionClock clock;

    RecordOutage(Outages outages, Authorities authorities, Parameters parameters, TransactionClock clock) {
        this.outages = outages;
        this.authorities = authorities;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** A refusal names each field at fault. */
    @Transactional
    public Outcome<Outage> record(OutageEntry entry, Official by) {
        var faults = new LinkedHashMap<String, String>();
        var authority = authority(entry.authority(), faults);
        var from = moment("from", entry.from(), faults);
        var to = moment("to", entry.to(), faults);
        var reason = reason(entry.reason(), faults);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        if (!OutageRules.mayRecord(by, authority)) {
            return Outcome.refused(
                    Refusal.forbidden("Chỉ được ghi sự cố của cơ quan mình. Sự cố chung do quản trị hệ thống ghi."));
        }
        outages.lock();
        var refusal = refusal(authority, from, to);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var outage = new Outage(
                UUID.randomUUID(), authority, from, to, reason, by.id(), clock.instant(), null, null, null, null);
        outages.add(outage);
        return Outcome.done(outage);
    }

    private Refusal refusal(AuthorityId authority, Instant from, Instant to) {
        var now = clock.instant();
        if (!from.isBefore(to)) {
            return invalid("to", "Lúc kết thúc phải sau lúc bắt đầu.");
        }
        if (to.isAfter(now)) {
            return invalid("to", "Chỉ ghi sự cố đã qua; lúc kết thúc đang ở tương lai.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            return invalid("from", "Một sự cố dài nhất %d ngày.".formatted(LONGEST.toDays()));
        }
        if (Duration.between(to, now).compareTo(LONGEST) > 0 || now.isAfter(latestRecord(authority, to, now))) {
            return invalid(
                    "to", "Sự cố kết thúc đã quá %d ngày làm việc, không ghi lùi được nữa.".formatted(within(now)));
        }
        return outages.overlaps(authority, from, to)
                ? Refusal.refused("Khoảng này trùng với một sự cố đã ghi.").about("from")
                : null;
    }

    /** What hit all is counted on any one calendar; the days are the State's. */
    private Instant latestRecord(AuthorityId authority, Instant ended, Instant now) {
        var office = authority == null ? authorities.existingOn(day(now)).get(0).id() : authority;
        return authorities
                .calendarOf(office)
                .due(ended, new Limit(within(now), LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
    }

    private int within(Instant now) {
        return parameters.integer(WITHIN, day(now));
    }

    private AuthorityId authority(String id, Map<String, String> faults) {
        var typed = PlainText.line(id);
        if (typed == null) {
            return null;
        }
        var known = authorities.existingOn(day(clock.instant())).stream()
                .filter(authority -> authority.id().value().equals(typed))
                .findFirst();
        if (known.isEmpty()) {
            faults.put("authority", "Không có cơ quan này.");
            return null;
        }
        return known.get().id();
    }

    private static Instant moment(String field, String text, Map<String, String> faults) {
        if (text == null || text.isBlank()) {
            faults.put(field, field.equals("from") ? "Thiếu lúc bắt đầu." : "Thiếu lúc kết thúc.");
            return Instant.EPOCH;
        }
        try {
            return LocalDateTime.parse(text.strip()).atZone(Vietnam.ZONE).toInstant();
        } catch (DateTimeParseException notATime) {
            faults.put(field, "Không phải ngày giờ có thật.");
            return Instant.EPOCH;
        }
    }

    private static String reason(String text, Map<String, String> faults) {
        var reason = PlainText.line(text);
        if (reason == null || reason.length() < LEAST_REASON || reason.length() > LONGEST_REASON) {
            faults.put("reason", "Lý do dài từ 10 đến 500 ký tự.");
        }
        return reason;
    }

    private static Refusal invalid(String field, String message) {
        return Refusal.refused(message).about(field);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
