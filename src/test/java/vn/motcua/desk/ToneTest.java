package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

class ToneTest {

    private static final Instant DUE = Instant.parse("2028-01-04T10:00:00Z");

    private final Dossier dossier = mock();
    private final WorkingCalendar calendar = mock();

    @BeforeEach
    void it_is_in_process() {
        when(dossier.status()).thenReturn(DossierStatus.PROCESSING);
        when(dossier.dueAt()).thenReturn(DUE);
    }

    @Test
    void what_is_left_is_said_in_open_hours() {
        when(calendar.openTimeBetween(any(), any())).thenReturn(Duration.ofMinutes(605));

        assertThat(at("2028-01-03T02:00:00Z")).isEqualTo(new Tone("ok", "Còn 10 giờ 05 phút làm việc"));
    }

    @Test
    void without_the_calendar_of_a_year_what_is_left_is_not_counted() {
        when(calendar.openTimeBetween(any(), any())).thenThrow(new CalendarDataMissing(2028));

        assertThat(at("2027-12-30T02:00:00Z"))
                .isEqualTo(new Tone("none", "Chưa đếm được thời gian còn lại vì thiếu lịch làm việc năm 2028"));
    }

    @Test
    void without_the_calendar_of_a_year_late_is_still_late() {
        when(calendar.openTimeBetween(any(), any())).thenThrow(new CalendarDataMissing(2028));

        assertThat(at("2028-01-05T02:00:00Z"))
                .isEqualTo(new Tone("overdue", "Quá hạn, chưa đếm được bao lâu vì thiếu lịch làm việc năm 2028"));
    }

    @Test
    void a_clock_that_is_stopped_is_neither_soon_nor_late() {
        when(dossier.status()).thenReturn(DossierStatus.SUPPLEMENT_REQUESTED);

        assertThat(at("2028-01-05T02:00:00Z")).isEqualTo(new Tone("paused", "Tạm dừng, chờ bổ sung"));
    }

    private Tone at(String now) {
        return Tone.of(dossier, calendar, Instant.parse(now));
    }
}
