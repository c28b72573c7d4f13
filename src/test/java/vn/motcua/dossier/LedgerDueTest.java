package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.motcua.dossier.AMarriage.at;
import static vn.motcua.dossier.ClockCause.ACCEPTED;
import static vn.motcua.dossier.ClockCause.CALENDAR_DECREE;
import static vn.motcua.dossier.ClockCause.CASE_CHANGED;
import static vn.motcua.dossier.ClockCause.PROMISED;
import static vn.motcua.dossier.ClockCause.SUPPLEMENTED;
import static vn.motcua.dossier.ClockCause.SUPPLEMENT_ASKED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.ClockDay.Part;

/** What the register asks the ledger. Monday 5/10/2026, nine o'clock, three working days. */
class LedgerDueTest {

    private final List<ClockEntry> lines = new ArrayList<>();
    private final ClockLedger ledger = mock(ClockLedger.class);
    private final Dossier dossier = AMarriage.received("2026-10-05T09:00");
    private LedgerDue ledgerDue;

    @BeforeEach
    void a_ledger() {
        when(ledger.of(dossier.id())).thenReturn(lines);
        when(ledger.of(List.of(dossier.id()))).thenReturn(Map.of(dossier.id(), lines));
        var law = AMarriage.law();
        ledgerDue = new LedgerDue(law, AMarriage.office(), new SupplementRules(law), ledger);
    }

    @Test
    void without_a_line_the_reception_counts_under_the_row_s_case() {
        assertThat(ledgerDue.of(dossier).due().toInstant()).isEqualTo(at("2026-10-08T17:00"));

        dossier.caseKey = "with-verification";
        assertThat(ledgerDue.of(dossier).due().toInstant()).isEqualTo(at("2026-11-05T17:00"));
    }

    @Test
    void the_first_line_says_from_when_and_under_which_case_it_counts() {
        line("2026-10-06T09:00", ACCEPTED, "ordinary");
        dossier.caseKey = "with-verification";

        assertThat(ledgerDue.of(dossier).due().toInstant()).isEqualTo(at("2026-10-09T17:00"));
        assertThat(ledgerDue.of(List.of(dossier))).containsExactly(Map.entry(dossier.id(), at("2026-10-09T17:00")));
    }

    @Test
    void a_dossier_without_lines_counts_from_its_reception_among_many() {
        when(ledger.of(List.of(dossier.id()))).thenReturn(Map.of());

        assertThat(ledgerDue.of(List.of(dossier))).containsExactly(Map.entry(dossier.id(), at("2026-10-08T17:00")));
    }

    @Test
    void what_it_was_before_a_line_does_not_know_that_line() {
        line("2026-10-05T09:00", ACCEPTED, "ordinary");
        line("2026-10-06T09:00", CASE_CHANGED, "with-verification");

        assertThat(ledgerDue.before(dossier, at("2026-10-06T09:00")).due().toInstant())
                .isEqualTo(at("2026-10-08T17:00"));
        assertThat(ledgerDue.caseBefore(dossier, at("2026-10-06T09:00"))).isEqualTo("ordinary");
        assertThat(ledgerDue.before(dossier, at("2026-10-06T09:01")).due().toInstant())
                .isEqualTo(at("2026-11-05T17:00"));
        assertThat(ledgerDue.caseBefore(dossier, at("2026-10-06T09:01"))).isEqualTo("with-verification");
        assertThat(ledgerDue.caseBefore(dossier, at("2026-10-01T00:00"))).isEqualTo("ordinary");
    }

    @Test
    void a_promise_moves_the_due_date_and_not_what_the_law_gives() {
        line("2026-10-05T09:00", ACCEPTED, "ordinary");
        lines.add(new ClockEntry(at("2026-10-07T09:00"), PROMISED, null, null, null, at("2026-10-12T17:00")));

        assertThat(ledgerDue.of(dossier).due().toInstant()).isEqualTo(at("2026-10-12T17:00"));
        assertThat(ledgerDue.lawful(dossier)).isEqualTo(at("2026-10-08T17:00"));
        assertThat(ledgerDue.days(dossier))
                .extracting(ClockDay::part)
                .containsExactly(
                        Part.SKIPPED,
                        Part.COUNTED,
                        Part.COUNTED,
                        Part.COUNTED,
                        Part.PROMISED,
                        Part.PROMISED,
                        Part.PROMISED,
                        Part.PROMISED);
    }

    @Test
    void a_date_kept_on_paper_stands_and_says_what_counting_leads_to() {
        line("2026-10-05T09:00", ACCEPTED, "ordinary");
        lines.add(new ClockEntry(at("2026-10-07T09:00"), CALENDAR_DECREE, null, null, null, at("2026-10-09T17:00")));

        var due = ledgerDue.of(dossier);

        assertThat(due.due().toInstant()).isEqualTo(at("2026-10-09T17:00"));
        assertThat(due.days()).last().satisfies(day -> assertThat(day.reason())
                .isEqualTo("Giữ hẹn đã ghi; tính theo lịch ra 17:00 08/10/2026"));
        assertThat(ledgerDue.days(dossier)).last().satisfies(day -> assertThat(day.part())
                .isEqualTo(Part.KEPT));
    }

    @Test
    void a_supplement_asked_in_time_begins_the_count_anew_and_one_asked_later_does_not() {
        line("2026-10-05T09:00", ACCEPTED, "ordinary");
        line("2026-10-08T16:59", SUPPLEMENT_ASKED, null);
        line("2026-10-14T10:00", SUPPLEMENTED, null);

        assertThat(ledgerDue.askedInTime(dossier)).isTrue();
        assertThat(ledgerDue.countBegan(dossier, at("2026-10-14T10:00"))).isEqualTo(at("2026-10-14T10:00"));
        assertThat(ledgerDue.countBegan(dossier, at("2026-10-14T09:59"))).isEqualTo(at("2026-10-05T09:00"));
        assertThat(ledgerDue.under(SupplementPolicy.RESTART, dossier)).isEqualTo(at("2026-10-19T17:00"));
        assertThat(ledgerDue.under(SupplementPolicy.PAUSE, dossier)).isEqualTo(at("2026-10-14T17:00"));

        lines.set(1, ClockEntry.of(at("2026-10-09T10:00"), SUPPLEMENT_ASKED));
        assertThat(ledgerDue.askedInTime(dossier)).isFalse();
        assertThat(ledgerDue.countBegan(dossier, at("2026-10-14T10:00"))).isEqualTo(at("2026-10-05T09:00"));
    }

    @Test
    void what_is_told_of_the_days_numbers_on_after_a_wait_and_from_one_after_a_count_from_zero() {
        line("2026-10-05T09:00", ACCEPTED, "ordinary");
        line("2026-10-06T10:00", SUPPLEMENT_ASKED, null);
        line("2026-10-08T10:00", SUPPLEMENTED, null);

        assertThat(ledgerDue.days(dossier))
                .extracting(day -> day.day().getDayOfMonth() + " " + day.part() + " " + day.reason())
                .containsExactly(
                        "5 VOIDED Ngày tiếp nhận không tính",
                        "6 VOIDED Ngày làm việc thứ 1",
                        "7 PAUSED Chờ bổ sung hồ sơ",
                        "8 PAUSED Ngày nhận đủ bổ sung, không tính",
                        "9 COUNTED Ngày làm việc thứ 1",
                        "10 SKIPPED Nghỉ cuối tuần",
                        "11 SKIPPED Nghỉ cuối tuần",
                        "12 COUNTED Ngày làm việc thứ 2",
                        "13 COUNTED Ngày làm việc thứ 3");
    }

    private void line(String at, ClockCause cause, String caseKey) {
        lines.add(new ClockEntry(at(at), cause, caseKey, null, null));
    }
}
