package vn.motcua.delay;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.ClockJumped;
import vn.motcua.shared.TransactionClock;

/** One row that fails, whatever it fails with, holds up no other. */
class HourlyPassesTest {

    private static final DelaySettings SETTINGS = new DelaySettings(BigDecimal.valueOf(8), true);

    private final JdbcClient jdbc = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
    private final UUID failing = UUID.randomUUID();
    private final UUID behind = UUID.randomUUID();

    @Test
    void an_explanation_that_cannot_climb_holds_up_none_behind_it() {
        when(jdbc.sql(anyString()).param(any()).query(UUID.class).list()).thenReturn(List.of(failing, behind));
        var climb = mock(ClimbExplanation.class);
        doThrow(new NullPointerException()).when(climb).climb(failing);

        assertThatCode(
                        new ClimbPass(
                                jdbc,
                                climb,
                                mock(OpenApologies.class),
                                SETTINGS,
                                new TransactionClock(Clock.systemUTC()))::everyHour)
                .doesNotThrowAnyException();

        verify(climb).climb(behind);
    }

    @Test
    void a_lateness_that_cannot_be_asked_about_holds_up_none_behind_it() {
        when(jdbc.sql(anyString()).query(UUID.class).list()).thenReturn(List.of(failing, behind));
        var ask = mock(AskExplanation.class);
        doThrow(new IllegalStateException("no office hours on file")).when(ask).askAgain(failing);

        assertThatCode(new HourlyPass(jdbc, ask, SETTINGS)::everyHour).doesNotThrowAnyException();

        verify(ask).askAgain(behind);
    }

    @Test
    void a_dossier_that_cannot_be_read_holds_up_no_question_behind_it() {
        when(jdbc.sql(anyString())
                        .param(any())
                        .query(ArgumentMatchers.<RowMapper<DossierId>>any())
                        .list())
                .thenReturn(List.of(new DossierId(failing), new DossierId(behind)));
        var register = mock(DossierRegister.class);
        doThrow(new IllegalStateException("no such law")).when(register).get(new DossierId(failing));

        assertThatCode(new ApologyPass(
                        jdbc,
                        register,
                        mock(ApologyClock.class),
                        mock(AskApology.class),
                        SETTINGS,
                        new TransactionClock(Clock.systemUTC()))::everyHour)
                .doesNotThrowAnyException();

        verify(register).get(new DossierId(behind));
    }

    @Test
    void after_a_jump_of_the_trial_clock_all_three_look_without_keeping_it_waiting() {
        var lateness = mock(HourlyPass.class);
        var dueDates = mock(ApologyPass.class);
        var explanations = mock(ClimbPass.class);

        new CatchUpAfterJump(lateness, dueDates, explanations).on(new ClockJumped(Instant.EPOCH));

        verify(lateness, timeout(5_000)).everyHour();
        verify(dueDates, timeout(5_000)).everyHour();
        verify(explanations, timeout(5_000)).everyHour();
    }
}
