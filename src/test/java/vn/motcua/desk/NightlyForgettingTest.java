package vn.motcua.desk;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.messaging.ForgetMessages;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Vietnam;

class NightlyForgettingTest {

    private final ForgetMessages forgetMessages = mock(ForgetMessages.class);
    private final Parameters parameters = mock(Parameters.class);

    @Test
    void messages_are_kept_for_the_days_of_the_parameter_in_force_that_night() {
        when(parameters.integer("message.keptDays", LocalDate.of(2026, 11, 22))).thenReturn(30);
        var night = Instant.parse("2026-11-21T19:40:00Z");

        new NightlyForgetting(forgetMessages, parameters, Clock.fixed(night, Vietnam.ZONE)).run();

        verify(forgetMessages).endedBefore(Instant.parse("2026-10-22T19:40:00Z"));
    }
}
