package vn.motcua.trial;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.Vietnam;

/**
 * The trainees' clock: it jumps forward and never back. The offset is stored before it is shown, so that after a crash
 * at any moment nobody reads an instant earlier than one already read.
 */
@Component
@ConditionalOnEmbeddedDatabase
class TrialClock {

    static final Duration LONGEST_JUMP = Duration.ofDays(366);

    private final ShiftableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TrialSettings settings;
    private final OfficialDays calendar;
    private final boolean empty;

    @Autowired
    TrialClock(
            ShiftableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TrialSettings settings,
            OfficialDays calendar,
            EmbeddedDatabase database) {
        this(clock, jdbc, transactions, settings, calendar, database.created());
    }

    /** @param empty whether this start created the database */
    TrialClock(
            ShiftableClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TrialSettings settings,
            OfficialDays calendar,
            boolean empty) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.calendar = calendar;
        this.empty = empty;
    }

    /** Takes the stored offset up again; a trial just created may begin at a chosen instant, even an earlier one. */
    @PostConstruct
    void resume() {
        if (empty && settings.beginAt() != null) {
            store(Duration.between(clock.instant(), settings.beginAt()));
        }
        jdbc.sql("select offset_millis from trial_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .ifPresent(clock::shiftTo);
    }

    Instant now() {
        return clock.instant();
    }

    /** @return the new time, or why it does not move */
    synchronized Outcome<Instant> jumpTo(OffsetDateTime target) {
        return jump(Duration.between(clock.instant(), target));
    }

    /** @param by more than nothing, at most {@link #LONGEST_JUMP} */
    synchronized Outcome<Instant> jump(Duration by) {
        if (by.isNegative() || by.isZero()) {
            return Outcome.refused(Refusal.refused("Đồng hồ tập huấn chỉ đi tới: hãy chọn một thời điểm sau bây giờ."));
        }
        if (by.compareTo(LONGEST_JUMP) > 0) {
            return Outcome.refused(
                    Refusal.refused("Mỗi lần chỉ chuyển tối đa %d ngày.".formatted(LONGEST_JUMP.toDays())));
        }
        if (!calendar.knows(yearOf(clock.instant().plus(by)))) {
            return Outcome.refused(
                    Refusal.refused("Chưa có lịch làm việc chính thức của năm %d nên không chuyển tới đó."
                            .formatted(yearOf(clock.instant().plus(by)))));
        }
        var offset = clock.offset().plus(by);
        store(offset);
        clock.shiftTo(offset);
        return Outcome.done(clock.instant());
    }

    private static int yearOf(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE).getYear();
    }

    private void store(Duration offset) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        """
                        insert into trial_clock (only_row, offset_millis) values (true, ?)
                        on conflict (only_row) do update set offset_millis = excluded.offset_millis""")
                .param(offset.toMillis())
                .update());
    }
}
