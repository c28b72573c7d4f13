package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delay.Apology.Status;
import vn.motcua.delay.ApologyPassOnce;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.RefileDossier;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/**
 * Where a wait for money meets what else moves a due date or explains it. A certificate asked for on Monday 5/10/2026 at
 * nine is due on Thursday at 17:00.
 */
@MotCuaTest
class CrossingsJourneyTest {

    private static final String QUESTION = "BoundaryEvent_ApologyQuestion";
    private static final String ANSWER = "UserTask_AnswerApology";
    private static final String ACCEPTED = "RUNNING Tiếp nhận hồ sơ: Trường hợp thông thường";
    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Nhập nhầm, đã đối chiếu với người nộp.", "Đối chiếu với hồ sơ giấy");

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Apologies apologies;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    RefileDossier refileDossier;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    ApplicationContext context;

    Worker desk;
    Worker specialist;

    @BeforeEach
    void at_work() {
        desk = certificates.desk();
        specialist = certificates.specialist();
    }

    @Test
    void no_question_is_asked_while_money_is_owed_and_the_new_due_date_is_asked_about_in_its_own_time() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        then.on(dossier).rings(QUESTION, "2026-10-06T07:30");
        specialist.asksPayment(dossier, "15.000", null);
        then.on(dossier).hasNoBell(QUESTION);
        passesTo(dossier, "2026-10-06T08:20");
        ApologyPassOnce.run(context);
        assertThat(apologies.of(dossier)).isEmpty();

        time.itIs("2026-10-12T09:00");
        desk.takesPayment(dossier, "15.000");
        then.on(dossier).isDueAt("2026-10-15T17:00", "2026-10-08T17:00").rings(QUESTION, "2026-10-13T07:30");
        passesTo(dossier, "2026-10-13T07:29");
        assertThat(apologies.of(dossier)).isEmpty();
        passesTo(dossier, "2026-10-13T07:31");

        then.on(dossier).hasOpen("UserTask_Review", ANSWER);
        assertThat(apologies.of(dossier)).extracting(Apology::status).containsExactly(Status.ASKED);
    }

    @Test
    void an_open_question_ends_with_the_wait_and_is_asked_anew_after_it() {
        var dossier = certificates.askedAbout("2026-10-05T09:00", "2026-10-06T07:31");
        then.on(dossier).hasOpen("UserTask_Review", ANSWER);

        specialist.asksPayment(dossier, "15.000", null);
        then.on(dossier).hasOpen("UserTask_AwaitPayment").hasNoBell(QUESTION, "BoundaryEvent_DossierOverdue");
        assertThat(apologies.of(dossier)).extracting(Apology::status).containsExactly(Status.ENDED);

        time.itIs("2026-10-12T09:00");
        desk.takesPayment(dossier, "15.000");
        then.on(dossier).isDueAt("2026-10-14T17:00", "2026-10-08T17:00").rings(QUESTION, "2026-10-13T07:30");
    }

    @Test
    void a_promise_is_kept_or_outlived_by_the_wait_whichever_is_later() {
        var dossier = certificates.askedAbout("2026-10-05T09:00", "2026-10-06T07:31");
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, "2026-10-13");
        certificates.deputy().signsApology(dossier);
        then.on(dossier).isDueAt("2026-10-13T17:00", "2026-10-08T17:00");

        specialist.asksPayment(dossier, "15.000", null);
        then.on(dossier).hasStatus(DossierStatus.PAYMENT_REQUESTED).hasNoBell("BoundaryEvent_DossierOverdue");
        time.itIs("2026-10-08T09:00");
        desk.takesPayment(dossier, "15.000");
        then.on(dossier)
                .isDueAt("2026-10-13T17:00", "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROMISED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);

        specialist.asksPayment(dossier, "8.000", null);
        time.itIs("2026-10-14T09:00");
        desk.takesPayment(dossier, "8.000");
        then.on(dossier).isDueAt("2026-10-16T17:00", "2026-10-08T17:00");
    }

    @Test
    void the_days_of_a_wait_for_money_are_told_as_such_and_add_up() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-07T10:00");
        specialist.asksPayment(dossier, "15.000", null);
        var waiting = clock(dossier);
        assertThat(waiting.path("waiting").asBoolean()).isTrue();
        assertThat(days(waiting)).last().isEqualTo("2026-10-07 COUNTED 1");
        time.itIs("2026-10-12T09:00");
        desk.takesPayment(dossier, "15.000");

        var clock = clock(dossier);

        assertThat(days(clock))
                .containsExactly(
                        "2026-10-05 SKIPPED 0",
                        "2026-10-06 COUNTED 1",
                        "2026-10-07 COUNTED 1",
                        "2026-10-08 PAUSED 0",
                        "2026-10-09 PAUSED 0",
                        "2026-10-10 PAUSED 0",
                        "2026-10-11 PAUSED 0",
                        "2026-10-12 PAUSED 0",
                        "2026-10-13 COUNTED 1");
        assertThat(clock.at("/days/3/reason").asText()).isEqualTo("Chờ thực hiện nghĩa vụ tài chính");
        assertThat(clock.at("/days/7/reason").asText()).isEqualTo("Ngày đã nộp tiền, không tính");
        assertThat(causes(clock))
                .containsExactly(
                        ACCEPTED, "PAUSED Chờ thực hiện nghĩa vụ tài chính", "RUNNING Đã thực hiện nghĩa vụ tài chính");
        assertThat(clock.path("dueAt").asText()).isEqualTo("2026-10-13T17:00:00+07:00");
        assertThat(clock.path("readings")).isEmpty();
    }

    @Test
    void the_statement_of_what_was_voided_while_money_was_owed_says_so_and_waits_for_nothing() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-07T10:00");
        specialist.asksPayment(dossier, "15.000", null);
        time.itIs("2026-10-08T10:00");
        var asked = time.as(desk.id(), () -> voidDossier
                .takeBack(dossier, FeeConsequence.NOTHING_PAID, GROUNDS)
                .orThrow());
        time.doAs(
                certificates.chairman().id(),
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());

        var clock = clock(dossier);

        assertThat(causes(clock))
                .containsExactly(ACCEPTED, "PAUSED Chờ thực hiện nghĩa vụ tài chính", "STOPPED Hủy hồ sơ nhập nhầm");
        assertThat(clock.path("waiting").asBoolean()).isFalse();
        assertThat(clock.at("/intervals/2/from").asText()).startsWith("2026-10-08T10:00");
        assertThat(days(clock)).last().isEqualTo("2026-10-07 COUNTED 1");
        assertThat(clock.path("originalDueAt").asText()).isEqualTo("2026-10-08T17:00:00+07:00");
    }

    @Test
    void what_is_filed_anew_counts_from_the_old_reception_and_both_statements_say_it() {
        var old = certificates.accepted("2026-10-05T09:00");
        time.itIs("2026-10-05T15:30");
        var successor = time.as(desk.id(), () -> refileDossier
                        .refile(old, "birth-registration", null, FeeConsequence.NOTHING_PAID, GROUNDS)
                        .orThrow())
                .successor();
        desk.submits(successor, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));

        assertThat(causes(clock(old))).containsExactly(ACCEPTED, "STOPPED Lập lại theo đúng thủ tục");
        var clock = clock(successor);
        assertThat(causes(clock)).containsExactly(ACCEPTED);
        assertThat(clock.path("receivedAt")).isEqualTo(clock(old).path("receivedAt"));
        assertThat(days(clock)).containsExactly("2026-10-05 SKIPPED 0");
        assertThat(clock.path("dueAt").asText()).isEqualTo("2026-10-05T17:00:00+07:00");
    }

    private void passesTo(DossierId dossier, String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }

    private JsonNode clock(DossierId dossier) {
        return http.script("thanh-quang.controller")
                .get("/api/dossiers/%s/clock".formatted(dossier))
                .json();
    }

    private static List<String> causes(JsonNode clock) {
        return rows(clock.path("intervals"), "state", "cause");
    }

    private static List<String> days(JsonNode clock) {
        return rows(clock.path("days"), "day", "part", "counted");
    }

    private static List<String> rows(JsonNode rows, String... parts) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> String.join(
                        " ",
                        List.of(parts).stream()
                                .map(part -> row.path(part).asText())
                                .toList()))
                .toList();
    }
}
