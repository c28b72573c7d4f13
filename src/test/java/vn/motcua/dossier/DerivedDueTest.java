package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.ClockCause.ACCEPTED;
import static vn.motcua.dossier.ClockCause.CASE_CHANGED;
import static vn.motcua.dossier.ClockCause.PAID;
import static vn.motcua.dossier.ClockCause.PAYMENT_ASKED;
import static vn.motcua.dossier.ClockCause.SUPPLEMENTED;
import static vn.motcua.dossier.ClockCause.SUPPLEMENT_ASKED;
import static vn.motcua.dossier.ClockCause.SUPPLEMENT_EXPIRED;
import static vn.motcua.dossier.SupplementPolicy.FIXED_THEN_REFUSE;
import static vn.motcua.dossier.SupplementPolicy.PAUSE;
import static vn.motcua.dossier.SupplementPolicy.RESTART;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Vietnam;

/** Monday 5/10/2026 to Friday 30/10/2026 has no day off but the weekends. */
class DerivedDueTest {

    private static final String RECEIVED = "2026-10-05T09:00";
    private static final Map<String, Limit> LIMITS = Map.of(
            "ordinary", new Limit(3, LimitUnit.WORKING_DAY),
            "with-verification", new Limit(10, LimitUnit.WORKING_DAY),
            "same-day", new Limit(0, LimitUnit.WORKING_DAY),
            "days", new Limit(15, LimitUnit.CALENDAR_DAY));

    @Test
    void without_any_detour_the_law_s_limit_counts_from_the_reception() {
        assertThat(due(RESTART, "ordinary", entry(RECEIVED, ACCEPTED))).isEqualTo("2026-10-08T17:00");
    }

    @ParameterizedTest(name = "{0}, {1}: asked {2}, supplemented {3} → {4}")
    @CsvSource({
        "RESTART, ordinary, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-19T17:00",
        "PAUSE, ordinary, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-16T17:00",
        "PAUSE, ordinary, 2026-10-06T10:00, 2026-10-06T16:00, 2026-10-08T17:00",
        "PAUSE, ordinary, 2026-10-08T10:00, 2026-10-14T10:00, 2026-10-14T17:00",
        "PAUSE, days, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-28T17:00",
        "FIXED_THEN_REFUSE, ordinary, 2026-10-06T10:00, 2026-10-07T10:00, 2026-10-09T17:00",
        "RESTART, days, 2026-10-08T16:59, 2026-10-14T10:00, 2026-10-29T17:00", // within three working days: anew
        "RESTART, days, 2026-10-09T10:00, 2026-10-14T10:00, 2026-10-26T17:00", // later: the waiting is taken out
        "RESTART, same-day, 2026-10-05T10:00, 2026-10-14T15:30, 2026-10-15T17:00",
    })
    void a_supplement_moves_the_due_date_by_the_policy(
            SupplementPolicy policy, String caseKey, String asked, String supplemented, String expected) {
        assertThat(due(
                        policy,
                        caseKey,
                        entry(RECEIVED, ACCEPTED),
                        entry(asked, SUPPLEMENT_ASKED),
                        entry(supplemented, SUPPLEMENTED)))
                .isEqualTo(expected);
    }

    @Test
    void a_dossier_that_was_late_before_the_pause_stays_late() {
        assertThat(due(
                        PAUSE,
                        "ordinary",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-09T09:00", SUPPLEMENT_ASKED),
                        entry("2026-10-20T09:00", SUPPLEMENTED)))
                .isEqualTo("2026-10-08T17:00");
    }

    @ParameterizedTest(name = "{0}, {1}: owed {2}, paid {3} → {4}")
    @CsvSource({
        "RESTART, ordinary, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-16T17:00", // never anew, whatever the policy
        "PAUSE, ordinary, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-16T17:00",
        "PAUSE, ordinary, 2026-10-06T10:00, 2026-10-06T16:00, 2026-10-08T17:00",
        "FIXED_THEN_REFUSE, days, 2026-10-06T10:00, 2026-10-14T10:00, 2026-10-28T17:00",
        "PAUSE, ordinary, 2026-10-09T09:00, 2026-10-20T09:00, 2026-10-08T17:00", // late before, late after
    })
    void money_that_is_owed_moves_the_due_date_by_its_pause(
            SupplementPolicy policy, String caseKey, String owed, String paid, String expected) {
        assertThat(due(policy, caseKey, entry(RECEIVED, ACCEPTED), entry(owed, PAYMENT_ASKED), entry(paid, PAID)))
                .isEqualTo(expected);
    }

    @Test
    void days_before_a_payment_count_against_the_time_for_asking_for_papers() {
        assertThat(due(
                        RESTART,
                        "days",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-07T10:00", PAYMENT_ASKED),
                        entry("2026-10-12T10:00", PAID),
                        entry("2026-10-14T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-15T10:00", SUPPLEMENTED)))
                .isEqualTo("2026-10-26T17:00");
    }

    @Test
    void after_the_applicant_s_fixed_limit_the_refusal_is_owed_within_its_own() {
        assertThat(due(
                        FIXED_THEN_REFUSE,
                        "ordinary",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-06T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-08T17:00", SUPPLEMENT_EXPIRED)))
                .isEqualTo("2026-10-09T17:00");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTART", "PAUSE"})
    void without_a_fixed_limit_what_is_left_runs_on_when_the_applicant_stays_silent(SupplementPolicy policy) {
        assertThat(due(
                        policy,
                        "ordinary",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-06T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-20T17:00", SUPPLEMENT_EXPIRED)))
                .isEqualTo("2026-10-22T17:00");
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTART", "PAUSE"})
    void what_comes_upon_a_second_request_after_silence_buys_no_new_limit(SupplementPolicy policy) {
        assertThat(due(
                        policy,
                        "ordinary",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-06T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-20T17:00", SUPPLEMENT_EXPIRED),
                        entry("2026-10-21T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-23T10:00", SUPPLEMENTED)))
                .isEqualTo("2026-10-26T17:00");
    }

    @Test
    void a_late_request_and_another_right_after_it_begin_nothing_anew() {
        assertThat(due(
                        RESTART,
                        "with-verification",
                        entry(RECEIVED, ACCEPTED),
                        entry("2026-10-09T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-12T10:00", SUPPLEMENTED),
                        entry("2026-10-13T10:00", SUPPLEMENT_ASKED),
                        entry("2026-10-14T10:00", SUPPLEMENTED)))
                .isEqualTo("2026-10-21T17:00");
    }

    @Test
    void another_case_counts_from_the_reception_too() {
        assertThat(due(
                        RESTART,
                        "ordinary",
                        entry(RECEIVED, ACCEPTED),
                        new ClockEntry(at("2026-10-07T10:00"), CASE_CHANGED, "with-verification", null, null)))
                .isEqualTo("2026-10-19T17:00");
    }

    @Test
    void the_open_pause_leaves_the_old_due_date() {
        assertThat(due(PAUSE, "ordinary", entry(RECEIVED, ACCEPTED), entry("2026-10-06T10:00", SUPPLEMENT_ASKED)))
                .isEqualTo("2026-10-08T17:00");
    }

    private static String due(SupplementPolicy policy, String caseKey, ClockEntry... entries) {
        var hours = OfficeHours.allYear(
                new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                new Open(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        return new DerivedDue(
                        LIMITS::get,
                        LocalTime.of(15, 0),
                        WorkingCalendar.of(OfficialDays.published(), hours),
                        policy,
                        new Limit(3, LimitUnit.WORKING_DAY),
                        new Limit(1, LimitUnit.WORKING_DAY))
                .walk(at(RECEIVED), caseKey, List.of(entries))
                .due()
                .toLocalDateTime()
                .toString();
    }

    private static ClockEntry entry(String at, ClockCause cause) {
        return ClockEntry.of(at(at), cause);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
