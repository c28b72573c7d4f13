package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology.Status;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What may not be promised. The certificate is due on Monday 23/11/2026; Tuesday the 24th is a day off. */
@MotCuaTest
class ApologyGuardTest {

    private static final String WRITE = "UserTask_WriteApology";
    private static final String SIGN = "UserTask_DecideApology";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Apologies apologies;

    Worker specialist;
    Worker deputy;
    DossierId dossier;

    @BeforeEach
    void an_apology_is_owed() {
        specialist = certificates.specialist();
        deputy = certificates.deputy();
        dossier = certificates.askedAbout("2026-11-18T09:00", "2026-11-19T07:31");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-24 | 24/11/2026 là ngày nghỉ
                    2026-11-23 | phải sau hạn hiện nay (23/11/2026)
                    2026-11-20 | phải sau hạn hiện nay
                    2025-01-06 | phải sau hạn hiện nay
                    2026-11-28 | trong 3 ngày làm việc sau hạn hiện nay (23/11/2026), muộn nhất 27/11/2026
                    2199-12-30 | muộn nhất 27/11/2026
                    1700-01-01 | cần là ngày có thật
                    2026-02-30 | cần là ngày có thật
                    ngày mai   | cần là ngày có thật
                    """)
    void a_day_that_may_not_be_promised_is_refused_in_words_and_nothing_is_written(String day, String words) {
        refused(form("promisedOn", day), words);
    }

    static Stream<Object[]> texts() {
        return Stream.of(
                new Object[] {form("cause", "LAZINESS"), "không có lựa chọn này"},
                new Object[] {form("cause", null), "bắt buộc"},
                new Object[] {form("reason", "a".repeat(100_000)), "không quá 2000 ký tự"},
                new Object[] {form("reason", "a".repeat(2001)), "không quá 2000 ký tự"},
                new Object[] {form("reason", "ngắn"), "cần ít nhất 10 ký tự"},
                new Object[] {form("reason", "\u0000\u0007\u001b\u200b\n"), "ký tự không in được"},
                new Object[] {form("reason", "Chờ\u0007 xã\u0000 kia trả lời."), "ký tự không in được"},
                new Object[] {form("promisedOn", null), "bắt buộc"},
                new Object[] {form("status", "SENT"), "status"});
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_letter_that_breaks_the_form_is_refused_in_words_and_nothing_is_written(
            Map<String, Object> form, String words) {
        refused(form, words);
    }

    @Test
    void what_cannot_be_seen_never_reaches_the_applicant() {
        specialist.submits(dossier, WRITE, form("reason", "Chờ xã kia\u200b trả lời."));

        assertThat(apologies.of(dossier).get(0).reason()).isEqualTo("Chờ xã kia trả lời.");
    }

    @Test
    void what_was_in_order_when_it_was_written_is_looked_at_again_when_it_is_signed() {
        specialist.writesApology(dossier, "2026-11-25");
        time.itIs("2026-11-25T08:00");

        assertThatThrownBy(() -> deputy.signsApology(dossier)).hasMessageContaining("phải sau hôm nay");

        then.on(dossier).isPromised("2026-11-23T17:00", "2026-11-23T17:00").hasLedger(ClockCause.ACCEPTED);
        assertThat(apologies.of(dossier).get(0).status()).isEqualTo(Status.WRITTEN);
    }

    @Test
    void whoever_wrote_the_letter_does_not_take_its_signing() {
        var chairman = certificates.chairman();
        var unclaimed = certificates.accepted("2026-11-18T09:00");
        time.itIs("2026-11-19T07:31");
        time.letDueJobsRun(unclaimed);
        chairman.answersAboutTheDueDate(unclaimed, "NOT_IN_TIME").writesApology(unclaimed, "2026-11-25");

        assertThatThrownBy(() -> chairman.claims(unclaimed, SIGN)).hasMessageContaining("không tự ký");

        assertThat(deputy.seesTasksOf(unclaimed))
                .filteredOn(task -> task.getTaskDefinitionKey().equals(SIGN))
                .extracting(Task::getAssignee)
                .containsOnlyNulls();
        deputy.claims(unclaimed, SIGN).signsApology(unclaimed);
        then.on(unclaimed).isDueAt("2026-11-25T17:00", "2026-11-23T17:00");
    }

    @Test
    void the_last_day_that_may_be_promised_is_promised() {
        specialist.writesApology(dossier, "2026-11-27");
        deputy.signsApology(dossier);

        then.on(dossier).isDueAt("2026-11-27T17:00", "2026-11-23T17:00");
    }

    private void refused(Map<String, Object> form, String words) {
        assertThatThrownBy(() -> specialist.submits(dossier, WRITE, form)).hasMessageContaining(words);

        assertThat(apologies.of(dossier).get(0).status()).isEqualTo(Status.OWED);
        then.on(dossier)
                .isDueAt("2026-11-23T17:00")
                .hasLedger(ClockCause.ACCEPTED)
                .hasNotInHistory(EventKind.APOLOGY_WRITTEN);
    }

    private static Map<String, Object> form(String field, Object value) {
        var form = new HashMap<String, Object>();
        form.put("cause", "WORKLOAD");
        form.put("reason", "Chờ xã nơi cư trú trước trả lời.");
        form.put("promisedOn", "2026-11-25");
        form.put(field, value);
        return form;
    }
}
