package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.testing.MotCuaTest;

/** On clocks of its own: the application's goes on undisturbed. */
@MotCuaTest
class TrialClockTest {

    private static final Instant NINE = Instant.parse("2026-11-20T02:00:00Z");

    /** Two years are on file, and no more. */
    private static final OfficialDays CALENDAR = OfficialDays.read(
            "two-years.yaml",
            new StringReader(
                    """
                    workingWeek: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]
                    sources: {law: Bộ luật Lao động 2019}
                    years:
                      2026:
                        status: CONFIRMED
                        exceptions:
                          - {date: 2026-01-01, kind: OFF, reason: "Nghỉ Tết Dương lịch", status: CONFIRMED, source: law}
                      2027:
                        status: PROVISIONAL
                        exceptions:
                          - {date: 2027-01-01, kind: OFF, reason: "Nghỉ Tết Dương lịch", status: CONFIRMED, source: law}
                    """));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void no_offset_is_stored() {
        jdbc.sql("delete from trial_clock").update();
    }

    @Test
    void it_jumps_forward_and_the_engine_would_follow_first() {
        var clock = clock();
        var followed = new ArrayList<Duration>();
        clock.follow(followed::add);

        var moved = trial(clock, false, null).jump(Duration.ofHours(4));

        assertThat(moved).isEqualTo(Outcome.done(NINE.plus(Duration.ofHours(4))));
        assertThat(followed).containsExactly(Duration.ZERO, Duration.ofHours(4));
    }

    @Test
    void it_never_goes_back() {
        var clock = clock();
        var trial = trial(clock, false, null);

        assertThat(trial.jump(Duration.ofMinutes(-1))).isInstanceOf(Outcome.Refused.class);
        assertThat(trial.jump(Duration.ZERO)).isInstanceOf(Outcome.Refused.class);
        assertThat(trial.jumpTo(OffsetDateTime.parse("2026-11-20T08:59:59+07:00")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(clock.instant()).isEqualTo(NINE);
        assertThat(storedOffsets()).isZero();
    }

    @Test
    void it_does_not_jump_further_than_a_year_at_once() {
        assertThat(trial(clock(), false, null).jump(Duration.ofDays(400))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void it_does_not_jump_into_a_year_without_official_days() {
        var clock = clock();
        var trial = trial(clock, false, null);
        trial.jumpTo(OffsetDateTime.parse("2027-06-01T09:00:00+07:00")).orThrow();

        var refused = trial.jumpTo(OffsetDateTime.parse("2028-01-01T00:00:00+07:00"));

        assertThat(refused)
                .isEqualTo(Outcome.refused(
                        Refusal.refused("Chưa có lịch làm việc chính thức của năm 2028 nên không chuyển tới đó.")));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-06-01T02:00:00Z"));
        assertThat(trial.jumpTo(OffsetDateTime.parse("2027-12-31T23:59:59+07:00")))
                .as("the last second on file")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void after_a_restart_it_goes_on_from_the_stored_offset() {
        trial(clock(), false, null).jump(Duration.ofDays(3));

        var restarted = clock();
        trial(restarted, false, null);

        assertThat(restarted.instant()).isEqualTo(NINE.plus(Duration.ofDays(3)));
    }

    @Test
    void an_empty_trial_may_begin_at_a_chosen_instant_even_an_earlier_one() {
        var clock = clock();

        trial(clock, true, OffsetDateTime.parse("2023-07-25T09:00:00+07:00"));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2023-07-25T02:00:00Z"));
    }

    @Test
    void a_trial_with_data_ignores_the_chosen_beginning() {
        var clock = clock();

        trial(clock, false, OffsetDateTime.parse("2023-07-25T09:00:00+07:00"));

        assertThat(clock.instant()).isEqualTo(NINE);
    }

    private int storedOffsets() {
        return jdbc.sql("select count(*) from trial_clock").query(Integer.class).single();
    }

    private static ShiftableClock clock() {
        return new ShiftableClock(Clock.fixed(NINE, ZoneOffset.UTC));
    }

    private TrialClock trial(ShiftableClock clock, boolean empty, OffsetDateTime beginAt) {
        var trial = new TrialClock(
                clock, jdbc, transactions, new TrialSettings(Path.of("unused"), true, beginAt), CALENDAR, empty);
        trial.resume();
        return trial;
    }
}
