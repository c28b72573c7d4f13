package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** A permit asked for on Monday 5/10/2026 is due on Wednesday 14/10: asked on Monday 12/10, apologised by Tuesday. */
@MotCuaTest
class ApologyPermitJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    Worker head;
    Worker chairman;
    Worker deputy;
    DossierId dossier;

    @BeforeEach
    void a_permit_comes_near_its_due_date() {
        var desk = counter.worker("thanh-quang.desk-1");
        var specialist = counter.worker("thanh-quang.dia-chinh");
        head = counter.worker("thanh-quang.division-head");
        chairman = counter.worker("thanh-quang.chairman");
        deputy = counter.worker("thanh-quang.deputy");
        dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        specialist.reviews(dossier);
        head.claims(dossier, Step.DIVISION_REVIEW);
        time.itIs("2026-10-12T07:31");
        time.letDueJobsRun(dossier);
    }

    @Test
    void whoever_has_it_now_is_asked_and_both_latenesses_are_known() {
        assertThat(head.task(dossier, "UserTask_AnswerApology").getAssignee()).isEqualTo(head.id());
        assertThat(view().path("promise").isNull()).isTrue();

        head.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        head.writesApology(dossier, "2026-10-16");
        time.itIs("2026-10-13T16:00");
        deputy.signsApology(dossier);
        then.on(dossier).isDueAt("2026-10-16T17:00", "2026-10-14T17:00");
        assertThat(view().path("promise").path("lateAgainstFirst").asBoolean()).isFalse();

        time.itIs("2026-10-15T09:00");
        assertThat(view().path("promise").path("lateAgainstFirst").asBoolean()).isTrue();
        assertThat(view().path("promise").path("lateAgainstPromise").asBoolean())
                .isFalse();
        assertThat(view().path("tone").asText()).isNotEqualTo("overdue");
        head.submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        chairman.uploadsResult(dossier).signs(dossier);

        var promise = view().path("promise");
        assertThat(promise.path("firstDueAt").asText()).startsWith("2026-10-14T17:00");
        assertThat(promise.path("promisedAt").asText()).startsWith("2026-10-16T17:00");
        assertThat(promise.path("lateAgainstFirst").asBoolean()).isTrue();
        assertThat(promise.path("lateAgainstPromise").asBoolean()).isFalse();
        assertThat(promise.path("concluded").asBoolean()).isTrue();
        assertThat(view().path("tone").asText()).isEqualTo("overdue");
        assertThat(view().path("toneText").asText()).isEqualTo("Đúng hẹn lại, quá hẹn đầu");
        assertThat(told()).contains("RESULT_AT_DESK").noneMatch(kind -> kind.startsWith("RESULT_EARLY"));
        var apology = view().path("apologies").path(0);
        assertThat(apology.path("status").asText()).isEqualTo("SENT");
        assertThat(apology.path("signer").asText()).isEqualTo("Đặng Xuân Quyền");
        assertThat(view().path("explanation").findValuesAsText("reason")).contains("Xin lỗi, hẹn lại ngày trả");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    @Test
    void past_the_promise_it_is_late_against_both() {
        promises("2026-10-15");
        time.itIs("2026-10-16T09:00");

        assertThat(view().path("promise").path("lateAgainstFirst").asBoolean()).isTrue();
        assertThat(view().path("promise").path("lateAgainstPromise").asBoolean())
                .isTrue();
        assertThat(http.browser(head.id()).get("/desk/dossiers/" + dossier).text())
                .contains("So với hẹn đầu", "So với hẹn lại", "Xin lỗi, hẹn lại", "Đặng Xuân Quyền");
    }

    @Test
    void desk_and_applicant_are_told_once() {
        promises("2026-10-15");

        assertThat(jdbc.sql("select group_id || ': ' || text from official_notice where dossier_id = ? and kind = ?")
                        .params(dossier.value(), "DUE_PROMISED")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("xa-thanh-quang.one-stop-desk: ")
                .contains("hẹn lại 17:00 ngày 15/10/2026 thay cho 17:00 ngày 14/10/2026", "Xã nơi cư trú trước")
                .doesNotContain("Nguyễn");
        assertThat(jdbc.sql("select count(*) from notice where dossier_id = ? and kind = 'APOLOGY'")
                        .param(dossier.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        then.on(dossier).hasInHistory(EventKind.APOLOGY_SENT);
    }

    private void promises(String day) {
        head.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        head.writesApology(dossier, day);
        deputy.signsApology(dossier);
    }

    private List<String> told() {
        return jdbc.sql("select kind from notice where dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .list();
    }

    private JsonNode view() {
        return http.script(head.id()).get("/api/dossiers/" + dossier).json();
    }
}
