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
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** «Trả ngay»: one act at the counter where the catalogue empowers the official. */
@MotCuaTest
class ReturnNowJourneyTest {

    @Autowired
    Counter counter;

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
        assertThat(upload(specialist.id(), "RESULT").status()).isEqualTo(201);
        assertThat(upload(specialist.id(), "RETURN_SLIP").status()).isEqualTo(201);

        var decided = decide(specialist.id(), true);

        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.json().path("status").asInt()).isEqualTo(10);
        assertThat(decided.at("code")).isEqualTo(then.on(dossier).row().code().value());
        assertThat(decided.at("receipt")).endsWith("/papers/receipt.pdf");
        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED)
                .hasHistory(
                        EventKind.REGISTERED,
                        EventKind.INTAKE_NOTED,
                        EventKind.DOCUMENT_RECEIVED,
                        EventKind.DOCUMENT_RECEIVED,
                        EventKind.ACCEPTED,
                        EventKind.PROCESSING_STARTED,
                        EventKind.REVIEWED,
                        EventKind.SIGNED,
                        EventKind.DIGITIZED,
                        EventKind.RECEIVER_CHECKED,
                        EventKind.RETURNED)
                .latestEventIsBy("Phạm Thị Bích Liên")
                .hasPassedInOrder(
                        "UserTask_Intake",
                        "UserTask_Review",
                        "UserTask_Signing",
                        "EndEvent_Processed",
                        "ServiceTask_DigitizeResult",
                        "UserTask_Return",
                        "EndEvent_Returned");
        assertThat(then.on(dossier).row().resultSigner()).isEqualTo("Nguyễn Hữu Thọ");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(
                                then.instance(dossier, "birth-registration").getId())
                        .list())
                .hasSize(4)
                .extracting(HistoricTaskInstance::getAssignee)
                .containsOnly(specialist.id());
    }

    @Test
    void the_receipt_comes_only_when_asked_for() {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);

        assertThat(decide(specialist.id(), false).at("receipt")).isNull();
    }

    @Test
    void the_scan_of_the_result_comes_in_before_the_act_from_whoever_may_do_it_and_nothing_else_does() {
        assertThat(upload(desk.id(), "RESULT").status()).isEqualTo(409);
        assertThat(upload("thanh-quang.dia-chinh", "RESULT").status()).isEqualTo(403);
        assertThat(upload("gia-loc.ho-tich", "RESULT").status()).isEqualTo(404);
        assertThat(upload(specialist.id(), "COMPONENT").status()).isEqualTo(403);
        assertThat(upload(specialist.id(), "RESULT").status()).isEqualTo(201);

        desk.accepts(dossier);
        assertThat(upload("thanh-quang.chairman", "RESULT").at("detail"))
                .contains("Không thể trả ngay: hồ sơ đang ở trạng thái «Được tiếp nhận»");
    }

    @Test
    void it_is_offered_to_whoever_may_do_it_as_long_as_it_can_be_done() {
        assertThat(page(specialist.id())).contains("/return-now", "Nguyễn Hữu Thọ", "Đặng Xuân Quyền");
        assertThat(page("thanh-quang.chairman")).contains("/return-now");
        assertThat(page(desk.id())).doesNotContain("/return-now");

        desk.accepts(dossier);
        assertThat(page(specialist.id())).doesNotContain("/return-now");
    }

    @Test
    void after_the_act_the_official_has_no_more_rights_than_before() {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);
        decide(specialist.id(), false);
        var next = counter.given(aDossier().receivedAt("2026-10-05T09:10"), desk);

        assertThatThrownBy(() -> specialist.accepts(next)).hasMessageContaining("không thuộc nhóm");
    }

    private Answer decide(String official, boolean receipt) {
        return http.script(official)
                .post(
                        "/api/dossiers/" + dossier + "/return-now",
                        Map.of(
                                "signer", "Nguyễn Hữu Thọ",
                                "resultNumber", "77/2026",
                                "resultDate", "2026-10-05",
                                "receiver", "FILER",
                                "identityNumber", "031090001234",
                                "originals", Map.of("birth-notice", true),
                                "receipt", receipt));
    }

    private Answer upload(String official, String purpose) {
        var key = Map.of("RESULT", "result", "RETURN_SLIP", "return-slip").getOrDefault(purpose, "birth-notice");
        return http.script(official)
                .upload(
                        "/api/dossiers/%s/documents?documentKey=%s&purpose=%s".formatted(dossier, key, purpose),
                        "ket-qua.pdf",
                        Scans.pdf());
    }

    private String page(String official) {
        var answer = http.browser(official).get("/desk/dossiers/" + dossier);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }
}
