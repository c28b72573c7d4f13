package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDate.DayNote;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/**
 * The due date that the ledger's lines lead to, walked from the reception on. Nothing is remembered from line to line but
 * where the count began, how many of its days are used, under which case it stands and what was promised last.
 */
final class DerivedDue {

    private final Function<String, Limit> limits;
    private final LocalTime sameDayCutoff;
    private final WorkingCalendar calendar;
    private final SupplementPolicy policy;
    private final Limit noticeLimit;
    private final Limit refusalLimit;

    private Instant began;
    private Instant start;
    private String caseKey;
    private int used;
    private int workedBefore;
    private boolean lapsed;
    private Instant pausedAt;
    private boolean inTime;
    private Limit fixed;
    private DueDate missed;
    private Instant keptOnPaper;
    private Instant promised;
    private boolean paused;
    private ClockTrail trail = ClockTrail.NONE;

    /**
     * @param limits limit of a case
     * @param sameDayCutoff null where no limit is a same-day one
     * @param noticeLimit until when from the count's beginning a request may begin it anew (NĐ 61/2018 Art 19.4)
     * @param refusalLimit what is owed after the applicant's limit under {@link SupplementPolicy#FIXED_THEN_REFUSE}
     */
    DerivedDue(
            Function<String, Limit> limits,
            LocalTime sameDayCutoff,
            WorkingCalendar calendar,
            SupplementPolicy policy,
            Limit noticeLimit,
            Limit refusalLimit) {
        this.limits = limits;
        this.sameDayCutoff = sameDayCutoff;
        this.calendar = calendar;
        this.policy = policy;
        this.noticeLimit = noticeLimit;
        this.refusalLimit = refusalLimit;
    }

    /**
     * The later of what law and ledger give and what was promised last.
     *
     * @param received the legal reception
     * @param firstCase case under which it was accepted
     */
    DueDate walk(Instant received, String firstCase, List<ClockEntry> entries) {
        var lawful = lawful(received, firstCase, entries);
        return notBefore(promised, lawful, ClockCause.PROMISED.label());
    }

    /** The days that lead from the reception to the same due date, each once; those up to a pause that is still open. */
    List<ClockDay> days(Instant received, String firstCase, List<ClockEntry> entries) {
        var days = new ClockDays();
        trail = days;
        var lawful = lawful(received, firstCase, entries);
        if (!paused) {
            trail.kept(onTheWay(keptOnPaper), ClockDay.Part.KEPT);
            trail.kept(onTheWay(promised), ClockDay.Part.PROMISED);
        }
        return days.list();
    }

    private LocalDate onTheWay(Instant promise) {
        return promise == null ? null : dayOf(onAWorkingDay(promise));
    }

    /** A decree may have made the promised day a day off since (Bộ luật Dân sự 2015, Art 148.5). */
    private Instant onAWorkingDay(Instant promise) {
        return calendar.isWorkingDay(dayOf(promise))
                ? promise
                : calendar.due(promise, new Limit(0, LimitUnit.WORKING_DAY), LocalTime.MAX)
                        .due()
                        .toInstant();
    }

    /** The same as if nobody had promised another date; what a decree left standing on paper stands. */
    DueDate lawful(Instant received, String firstCase, List<ClockEntry> entries) {
        began = received;
        start = received;
        caseKey = firstCase;
        entries.forEach(this::step);
        var counted = due();
        if (missed == null) {
            trail.counted(() -> counted, paused ? dayOf(pausedAt) : null);
        }
        return notBefore(
                keptOnPaper,
                counted,
                "Giữ hẹn đã ghi; tính theo lịch ra "
                        + Vietnam.minute(counted.due().toInstant()));
    }

    /** @param promise null for none */
    private DueDate notBefore(Instant promise, DueDate counted, String why) {
        if (promise == null || !onAWorkingDay(promise).isAfter(counted.due().toInstant())) {
            return counted;
        }
        var kept = onAWorkingDay(promise);
        var days = new ArrayList<>(counted.days());
        days.add(new DayNote(dayOf(kept), "0", why));
        return new DueDate(Persisted.time(kept), List.copyOf(days));
    }

    private static Instant later(Instant known, Instant other) {
        return known == null || other.isAfter(known) ? other : known;
    }

    private void step(ClockEntry entry) {
        if (entry.caseKey() != null) {
            caseKey = entry.caseKey();
        }
        if (entry.cause() == ClockCause.PROMISED) {
            promised = later(promised, entry.promisedAt());
        } else if (entry.promisedAt() != null) {
            keptOnPaper = later(keptOnPaper, entry.promisedAt());
        }
        switch (entry.cause()) {
            case SUPPLEMENT_ASKED -> pause(entry.at());
            case PAYMENT_ASKED -> waitForMoney(entry.at());
            case PAID -> paid(entry.at(), "đã nộp tiền");
            case PAYMENT_NOT_OWED -> paid(entry.at(), "không phải nộp tiền");
            case SUPPLEMENTED -> resume(entry.at());
            case SUPPLEMENT_EXPIRED -> expire(entry.at());
            case ACCEPTED, CASE_CHANGED, PROMISED, CALENDAR_DECREE, WITHDRAWN, STOPPED, VOIDED, REFILED, PROCESSED -> {}
        }
    }

    /** Since when the whole limit counts: the reception, or the supplement with which it began anew. */
    Instant countBegan(Instant received, String firstCase, List<ClockEntry> entries) {
        lawful(received, firstCase, entries);
        return began;
    }

    /** Whether the last request for papers came soon enough for a count from zero. */
    boolean askedInTime(Instant received, String firstCase, List<ClockEntry> entries) {
        lawful(received, firstCase, entries);
        return inTime;
    }

    private void pause(Instant at) {
        paused = true;
        pausedAt = at;
        var left = noticeLimit.amount() - workedBefore;
        inTime = !lapsed
                && left > 0
                && !at.isAfter(calendar.due(start, new Limit(left, noticeLimit.unit()), null)
                        .due()
                        .toInstant());
    }

    private void waitForMoney(Instant at) {
        paused = true;
        pausedAt = at;
    }

    private void paid(Instant at, String ended) {
        goOn(at, ClockCause.PAYMENT_ASKED, ended);
    }

    /** A request that came too late for a count from zero takes its waiting out of the count and no more. */
    private void resume(Instant at) {
        if (policy == SupplementPolicy.RESTART && inTime) {
            paused = false;
            if (missed == null) {
                trail.counted(this::due, dayOf(pausedAt));
                trail.anew();
                trail.waited(dayOf(at), ClockCause.SUPPLEMENT_ASKED, "nhận đủ bổ sung");
            }
            used = 0;
            workedBefore = 0;
            start = at;
            began = at;
        } else {
            goOn(at, ClockCause.SUPPLEMENT_ASKED, "nhận đủ bổ sung");
        }
    }

    /**
     * Nothing was brought, so nothing begins anew (NĐ 61/2018 Art 19.4: only "sau khi nhận đủ hồ sơ"): what is left of the
     * limit goes on, and a later request comes too late to begin it anew, since its three days ran from the reception.
     */
    private void expire(Instant at) {
        lapsed = true;
        goOn(at, ClockCause.SUPPLEMENT_ASKED, "hết hạn bổ sung");
        if (policy == SupplementPolicy.FIXED_THEN_REFUSE) {
            fixed = refusalLimit;
            trail.owedApart();
        }
    }

    /**
     * A due date that had passed before the pause stays: asking for papers or money makes no late dossier punctual. What was
     * counted before the pause counts against the time for asking for papers, too.
     */
    private void goOn(Instant at, ClockCause why, String ended) {
        var before = due();
        paused = false;
        if (missed == null) {
            var late = pausedAt.isAfter(before.due().toInstant());
            missed = late ? before : null;
            trail.counted(() -> before, late ? null : dayOf(pausedAt));
            trail.waited(late ? null : dayOf(at), why, ended);
        }
        used += daysUsed();
        workedBefore += workingDaysUsed();
        start = at;
    }

    /** Days of the limit's unit from the count's first day up to the day of the pause, that one included. */
    private int daysUsed() {
        var from = dayOf(start);
        var to = dayOf(pausedAt);
        return switch (limits.apply(caseKey).unit()) {
            case WORKING_DAY -> workingDaysUsed();
            case CALENDAR_DAY -> (int) ChronoUnit.DAYS.between(from, to);
            case WORKING_HOUR -> calendar.normHoursBetween(start, pausedAt).intValue();
            case HOUR -> (int) ChronoUnit.HOURS.between(start, pausedAt);
            case MONTH -> (int) ChronoUnit.MONTHS.between(from, to);
        };
    }

    private int workingDaysUsed() {
        return (int) dayOf(start)
                .plusDays(1)
                .datesUntil(dayOf(pausedAt).plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    private DueDate due() {
        if (missed != null) {
            return missed;
        }
        if (fixed != null) {
            return calendar.due(start, fixed, null);
        }
        var limit = limits.apply(caseKey);
        if (limit.sameDay()) {
            return calendar.due(start, limit, sameDayCutoff);
        }
        var left = limit.amount() - used;
        return left > 0
                ? calendar.due(start, new Limit(left, limit.unit()), sameDayCutoff)
                : calendar.due(start, new Limit(0, LimitUnit.WORKING_DAY), LocalTime.MAX);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
