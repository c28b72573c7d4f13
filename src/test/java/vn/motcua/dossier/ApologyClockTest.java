package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** When the question comes, and by when it is answered and the apology sent. The office opens at 7:30 and closes at 17:00. */
class ApologyClockTest {

    private final List<ClockEntry> entries = new ArrayList<>();
    private ApologyClock clock;

    @BeforeEach
    void an_office() {
        var authorities = mock(Authorities.class);
        var hours = OfficeHours.allYear(
                new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                new Open(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        when(authorities.calendarOf(any())).thenReturn(WorkingCalendar.of(OfficialDays.published(), hours));
        var ledger = mock(ClockLedger.class);
        when(ledger.of(any(DossierId.class))).thenReturn(entries);
        clock = new ApologyClock(
                new DossierLaw(TestCatalogue.shipped(), TestCatalogue.parameters()),
                authorities,
                ledger,
                new TransactionClock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), Vietnam.ZONE)));
    }

    @ParameterizedTest(name = "due {0}: asked {1}, answered by {2}, sent by {3}")
    @CsvSource({
        "2026-10-08, 2026-10-06, 2026-10-07, 2026-10-07", // three plain days
        "2026-10-12, 2026-10-08, 2026-10-09, 2026-10-09", // a weekend between
        "2026-11-26, 2026-11-23, 2026-11-25, 2026-11-25", // 24/11 is a day off
        "2026-02-24, 2026-02-13, 2026-02-23, 2026-02-23", // Tết between
        "2026-02-23, 2026-02-12, 2026-02-13, 2026-02-13", // the first day after Tết
        "2026-01-12, 2026-01-09, 2026-01-10, 2026-01-10", // a Saturday that makes up for 2/1
        "2027-01-04, 2026-12-30, 2026-12-31, 2026-12-31", // over the year's end
    })
    void the_question_lies_two_working_days_before_and_the_apology_one(
            String due, String asked, String answerBy, String sendBy) {
        var times = clock.times(dossier("2026-01-01T00:00", due)).orElseThrow();

        assertThat(times.question()).isEqualTo(at(asked + "T07:30"));
        assertThat(times.answerBy()).isEqualTo(at(answerBy + "T07:30"));
        assertThat(times.sendBy()).isEqualTo(at(sendBy + "T17:00"));
        assertThat(times.due()).isEqualTo(at(due + "T17:00"));
    }

    @ParameterizedTest(name = "counted since {0}: {1}")
    @CsvSource({
        "2026-10-05T09:00, 2026-10-06T07:30", // before the moment: then
        "2026-10-06T07:29, 2026-10-06T07:30",
        "2026-10-06T07:30, 2026-10-07T07:30", // at the moment or after: the next working day
        "2026-10-06T16:00, 2026-10-07T07:30",
        "2026-10-07T08:00, none", // a day before: nothing could be sent in time
        "2026-10-08T08:00, none",
    })
    void a_due_date_that_comes_to_be_late_is_not_asked_about_in_the_same_breath(String since, String bell) {
        entries.add(ClockEntry.of(at("2026-10-01T08:00"), ClockCause.ACCEPTED));
        entries.add(ClockEntry.of(at(since), ClockCause.SUPPLEMENTED));

        assertThat(clock.bell(dossier("2026-10-01T08:00", "2026-10-08"))
                        .map(instant ->
                                instant.atZone(Vietnam.ZONE).toLocalDateTime().toString())
                        .orElse("none"))
                .isEqualTo(bell);
    }

    @Test
    void a_reception_far_back_that_was_accepted_today_counts_from_today() {
        entries.add(ClockEntry.of(at("2026-10-01T08:00"), ClockCause.ACCEPTED));

        assertThat(clock.bell(dossier("2026-10-06T10:00", "2026-10-08"))).contains(at("2026-10-07T07:30"));
    }

    @Test
    void a_question_that_comes_late_leaves_less_time_to_answer() {
        var times = clock.times(dossier("2026-10-01T08:00", "2026-10-08")).orElseThrow();

        assertThat(times.answerBy(at("2026-10-06T09:00"))).isEqualTo(at("2026-10-07T07:30"));
        assertThat(times.answerBy(at("2026-10-07T09:00"))).isEqualTo(at("2026-10-07T17:00"));
        assertThat(times.answerBy(at("2026-10-08T09:00"))).isEqualTo(at("2026-10-08T17:00"));
    }

    @ParameterizedTest(name = "asked {0}: answered by {1}")
    @CsvSource({
        "2026-11-20T07:31, 2026-11-23T07:30",
        "2026-11-20T15:00, 2026-11-23T07:30", // two hours of Friday
        "2026-11-20T15:01, 2026-11-23T17:00",
        "2026-11-20T17:10, 2026-11-23T17:00", // no minute of office time: the letter's own time
        "2026-11-23T09:00, 2026-11-23T17:00",
        "2026-11-25T09:00, 2026-11-25T17:00",
    })
    void a_question_leaves_office_time_to_answer(String asked, String answerBy) {
        var dossier = dossier("2026-11-01T08:00", "2026-11-25");
        var times = clock.times(dossier).orElseThrow();

        assertThat(clock.answerBy(dossier, times, at(asked))).isEqualTo(at(answerBy));
    }

    @Test
    void a_procedure_of_a_day_asks_nobody() {
        var birth = dossier("2026-10-05T08:00", "2026-10-05");
        birth.procedureKey = new ProcedureKey("birth-registration");
        birth.procedureValidFrom = LocalDate.of(2025, 7, 1);

        assertThat(clock.times(birth)).isEmpty();
        assertThat(clock.bell(birth)).isEmpty();
    }

    @Test
    void a_promised_day_ends_when_the_office_closes() {
        assertThat(clock.closeOf(dossier("2026-10-05T08:00", "2026-10-08"), LocalDate.of(2026, 10, 12)))
                .isEqualTo(at("2026-10-12T17:00"));
    }

    @Test
    void days_that_are_on_no_calendar_ask_nobody_and_stop_nothing() {
        assertThat(clock.times(dossier("2023-01-03T08:00", "2023-01-03"))).isEmpty();
    }

    private static Dossier dossier(String acceptedAt, String due) {
        var dossier = new Dossier();
        dossier.id = DossierId.next();
        dossier.procedureKey = new ProcedureKey("marital-status-certificate");
        dossier.procedureValidFrom = LocalDate.of(2016, 1, 1);
        dossier.caseKey = "ordinary";
        dossier.competentAuthorityId = new AuthorityId("xa-thanh-quang");
        dossier.receivedAt = at(acceptedAt);
        dossier.lawDay = LocalDate.ofInstant(at(acceptedAt), Vietnam.ZONE);
        dossier.acceptedAt = at(acceptedAt);
        dossier.dueAt = at(due + "T17:00");
        return dossier;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
