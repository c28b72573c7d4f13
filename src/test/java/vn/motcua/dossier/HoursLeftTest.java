package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.dossier.AMarriage.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Step;

/** A review of twelve norm hours that is entered again. A day of the office is eight of them; its half until 11:30 is 4.2667. */
class HoursLeftTest {

    private static final BigDecimal NORM = BigDecimal.valueOf(12);
    private static final String AGAIN = "2026-10-08T07:30";

    private final List<WorkRecord> records = new ArrayList<>();
    private final LedgerDue ledgerDue = mock(LedgerDue.class);
    private final Dossier dossier = AMarriage.received("2026-10-05T07:30");
    private HoursLeft left;

    @BeforeEach
    void an_office() {
        var workRecords = mock(WorkRecords.class);
        when(workRecords.of(dossier.id())).thenReturn(records);
        when(ledgerDue.countBegan(any(), any())).thenReturn(at("2026-10-05T07:30"));
        left = new HoursLeft(AMarriage.law(), AMarriage.office(), workRecords, ledgerDue);
    }

    @Test
    void entered_for_the_first_time_it_has_its_whole_norm() {
        assertThat(hours()).isEqualByComparingTo("12");
    }

    @Test
    void what_was_used_is_gone_all_times_together() {
        review("2026-10-05T07:30", "2026-10-05T11:30");
        assertThat(hours()).isEqualByComparingTo("7.7333");
        review("2026-10-06T07:30", "2026-10-06T09:22:30");
        assertThat(hours()).isEqualByComparingTo("5.7333");
    }

    @Test
    void an_hour_is_left_however_much_was_used_but_never_more_than_the_norm() {
        review("2026-10-05T07:30", "2026-10-06T17:00");
        assertThat(hours()).isEqualByComparingTo("1");
        assertThat(left.hours(dossier, new BigDecimal("0.5"), Step.REVIEW, at(AGAIN)))
                .isEqualByComparingTo("0.5");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "UserTask_Signing, marital-status-certificate, 2026-10-05T11:30, another step",
        "UserTask_Review, supplement,                  2026-10-05T11:30, another process",
        "UserTask_Review, marital-status-certificate,  ,                 not over yet",
        "UserTask_Review, marital-status-certificate,  2026-10-08T07:31, over after the start",
    })
    void other_work_takes_nothing_away(String element, String process, String ended, String why) {
        record(element, process, "2026-10-05T07:30", ended);

        assertThat(hours()).as(why).isEqualByComparingTo("12");
    }

    @Test
    void what_ended_in_the_very_moment_counts() {
        review("2026-10-07T15:00", AGAIN);

        assertThat(hours()).isLessThan(new BigDecimal("11"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05T11:30, 12", "2026-10-05T07:30:00.999, 7.7333", "2026-10-05T07:30:01, 12"})
    void a_count_that_began_anew_gives_back_what_was_used_before_it_to_the_second(String began, String expected) {
        review("2026-10-05T07:30", "2026-10-05T11:30");
        when(ledgerDue.countBegan(dossier, at(AGAIN))).thenReturn(at(began));

        assertThat(hours()).isEqualByComparingTo(expected);
    }

    private BigDecimal hours() {
        return left.hours(dossier, NORM, Step.REVIEW, at(AGAIN));
    }

    private void review(String given, String ended) {
        record("UserTask_Review", "marital-status-certificate", given, ended);
    }

    private void record(String element, String process, String given, String ended) {
        records.add(new WorkRecord(
                "task-" + records.size(),
                dossier.id(),
                process,
                element,
                new AuthorityId("xa-thanh-quang"),
                at(given),
                null,
                null,
                null,
                ended == null ? null : at(ended),
                ended == null ? null : new OfficialId("thanh-quang.ho-tich"),
                WorkRecord.Ending.DONE));
    }
}
