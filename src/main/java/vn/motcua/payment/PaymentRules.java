package vn.motcua.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What law and procedure say of financial obligations, and what a notice or a proof must fit. */
@Component
class PaymentRules {

    private static final String PAUSE_FROM = "finance.pauseFrom";
    private static final Limit SAME_DAY = new Limit(0, LimitUnit.WORKING_DAY);

    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    PaymentRules(DossierLaw law, Authorities authorities, TransactionClock clock) {
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    PauseFrom pauseFrom(Dossier dossier) {
        return PauseFrom.valueOf(law.parameter(dossier, PAUSE_FROM).value());
    }

    /** By what the clock stops where it does. */
    String basis(Dossier dossier) {
        return law.parameter(dossier, PAUSE_FROM).source();
    }

    /** When the collector owes its notice. */
    Instant referralDue(Dossier dossier) {
        return referralDue(dossier, clock.instant());
    }

    Instant referralDue(Dossier dossier, Instant askedAt) {
        return due(dossier, askedAt, days(dossier, "finance.noticeWorkingDays", LimitUnit.WORKING_DAY));
    }

    /** End of the last day to pay; a day off moves it to the next working day. */
    Instant payDue(Dossier dossier, PayNotice notice) {
        return notice.payBy() != null
                ? endOf(dossier, notice.payBy())
                : due(dossier, startOf(notice.date()), days(dossier, "finance.payWithinDays", LimitUnit.CALENDAR_DAY));
    }

    Instant endOf(Dossier dossier, LocalDate day) {
        return due(dossier, startOf(day), SAME_DAY);
    }

    /** Why that cannot be the last day to pay: whoever is told a day off cannot pay on it. */
    Optional<Refusal> lastDay(Dossier dossier, LocalDate day, String field) {
        return worksOn(dossier, day)
                ? Optional.empty()
                : Optional.of(
                        Refusal.refused("%s là ngày nghỉ. Hạn nộp phải là ngày làm việc.".formatted(Vietnam.day(day)))
                                .about(field));
    }

    private boolean worksOn(Dossier dossier, LocalDate day) {
        return authorities.calendarOf(dossier.competentAuthority()).isWorkingDay(day);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }

    /** Why a date of somebody's paper cannot be. */
    Optional<Refusal> dated(Dossier dossier, LocalDate date, String what, String field) {
        if (date.isAfter(today())) {
            return Optional.of(
                    Refusal.refused("%s không thể ở tương lai.".formatted(what)).about(field));
        }
        return date.isBefore(LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE))
                ? Optional.of(Refusal.refused("%s không thể trước ngày nhận hồ sơ.".formatted(what))
                        .about(field))
                : Optional.empty();
    }

    private Instant due(Dossier dossier, Instant from, Limit limit) {
        return authorities
                .calendarOf(dossier.competentAuthority())
                .due(from, limit, LocalTime.MAX)
                .due()
                .toInstant();
    }

    private Limit days(Dossier dossier, String key, LimitUnit unit) {
        return new Limit(law.parameter(dossier, key).integer(), unit);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
