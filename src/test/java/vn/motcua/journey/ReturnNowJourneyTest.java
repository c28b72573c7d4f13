package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** «Trả ngay»: one act at the counter where the catalogue empowers the official. */
@MotCuaTest
class ReturnNowJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    HistoryService history;

    Worker desk;
    Worker specialist;
    DossierId dossier;

    @BeforeEach
    void a_birth_is_to_be_registered_while_the_parents_wait() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        dossier = counter.given(aDossier().receivedAt("2026-10-05T09:00"), desk);
    }

    @Test
    void an_empowered_official_takes_in_reviews_and_signs_in_one_act_recorded_step_by_step() {
        specialist.uploadsResult(dossier);

        var decided = decide(specialist.id(), true);

        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("status").asInt()).isEqualTo(9);
        assertThat(decided.at("code")).isEqualTo(then.on(dossier).row().code().value());
        assertThat(decided.at("receipt")).endsWith("/papers/receipt.pdf");
        then.on(dossier)
                .hasStatus(DossierStatus.PROCESSED)
                .hasOpen()
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED)
                .hasInHistory(
                        EventKind.REGISTERED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED,
                        EventKind.SIGNED)
                .hasPassedInOrder("UserTask_Intake", "UserTask_Review", "UserTask_Signing", "EndEvent_Processed");
        assertThat(then.on(dossier).row().resultSigner()).isEqualTo("Nguyễn Hữu Thọ");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(
                                then.instance(dossier, "birth-registration").getId())
                        .list())
                .hasSize(3)
                .extracting(HistoricTaskInstance::getAssignee)
                .containsOnly(specialist.id());

        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.RETURN);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void the_receipt_comes_only_when_asked_for() {
        specialist.uploadsResult(dossier);

        assertThat(decide(specialist.id(), false).at("receipt")).isNull();
    }

    @Test
    void without_the_scan_of_the_result_nothing_at_all_is_done() {
        var refused = decide(specialist.id(), false);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("detail")).contains("Chưa có bản quét kết quả");
        untouched(dossier);
    }

    @Test
    void nobody_else_is_let_through() {
        specialist.uploadsResult(dossier);

        var byTheDesk = decide(desk.id(), false);
        assertThat(byTheDesk.status()).isEqualTo(403);
        assertThat(byTheDesk.at("detail")).contains("công chức chuyên môn, lãnh đạo");
        assertThat(decide("thanh-quang.dia-chinh", false).status()).isEqualTo(403);
        assertThat(decide("gia-loc.ho-tich", false).status()).isEqualTo(404);
        untouched(dossier);
    }

    @Test
    void what_the_catalogue_does_not_allow_is_refused() {
        var certificate =
                counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-10-05T09:00"), desk);

        var refused = decide(certificate, specialist.id(), false);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("detail")).contains("Danh mục không cho trả ngay");
        untouched(certificate);
    }

    @Test
    void only_what_was_brought_to_the_counter_and_still_waits_there_is_decided_on_the_spot() {
        var online = counter.given(aDossier().through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        assertThat(decide(online, specialist.id(), false).at("detail")).contains("nộp trực tiếp");

        desk.accepts(dossier);
        assertThat(decide(specialist.id(), false).status()).isEqualTo(409);
    }

    @Test
    void after_the_act_the_official_has_no_more_rights_than_before() {
        specialist.uploadsResult(dossier);
        decide(specialist.id(), false);
        var next = counter.given(aDossier().receivedAt("2026-10-05T09:10"), desk);

        assertThatThrownBy(() -> specialist.accepts(next)).hasMessageContaining("không thuộc nhóm");
    }

    private void untouched(DossierId waiting) {
        then.on(waiting)
                .isWaitingAt(Step.INTAKE)
                .hasStatus(DossierStatus.REGISTERED)
                .hasNoCode()
                .hasLedger()
                .hasNotInHistory(EventKind.ACCEPTED, EventKind.REVIEWED);
        assertThat(then.on(waiting).task(Step.INTAKE).getAssignee()).isNull();
    }

    private Answer decide(String official, boolean receipt) {
        return decide(dossier, official, receipt);
    }

    private Answer decide(DossierId waiting, String official, boolean receipt) {
        return http.script(official)
                .post(
                        "/api/dossiers/" + waiting + "/return-now",
                        Map.of(
                                "signer", "Nguyễn Hữu Thọ",
                                "resultNumber", "77/2026",
                                "resultDate", "2026-10-05",
                                "receipt", receipt));
    }
}
