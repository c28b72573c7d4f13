package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** «Trả ngay» refused: in words, at its field, and with nothing half-written. */
@MotCuaTest
class ReturnNowRefusedTest {

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

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
    void without_the_scan_of_the_result_nothing_at_all_is_done() {
        var refused = decide(specialist.id(), false);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("detail")).contains("Chưa có bản quét kết quả");
        assertThat(faultyField(refused)).isEqualTo("scan");
        untouched(dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "signer, Phạm Thị Bích Liên, 422, signer, phải là lãnh đạo",
        "signer, Phạm Công Bằng, 422, signer, phải là lãnh đạo",
        "resultDate, 2026-10-06, 422, resultDate, ở tương lai",
        "resultDate, 2026-10-04, 422, resultDate, trước ngày nhận",
        "resultDate, , 400, resultDate, Thiếu ngày ký",
        "resultNumber, ' ', 400, resultNumber, Thiếu số văn bản",
        "receiver, , 400, receiver, Chưa chọn người nhận",
        "identityNumber, , 400, identityNumber, Ghi số giấy tờ tùy thân",
        "identityNumber, 031090009999, 422, identityNumber, không khớp số đã đăng ký"
    })
    void what_is_wrong_is_said_of_its_field_and_nothing_at_all_is_done(
            String field, String value, int status, String faulty, String words) {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);
        var decision = new HashMap<>(decision(false));
        decision.put(field, value);

        var refused = decide(dossier, specialist.id(), decision);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.text()).contains(words);
        assertThat(faultyField(refused)).isEqualTo(faulty);
        untouched(dossier);
    }

    @Test
    void a_required_paper_that_is_not_there_needs_a_reason() {
        var incomplete = counter.given(aDossier().withoutItsPapers().receivedAt("2026-10-05T09:00"), desk);
        specialist.uploadsResult(incomplete).uploadsSlip(incomplete);

        var refused = decide(incomplete, specialist.id(), decision(false));
        assertThat(faultyField(refused)).isEqualTo("noScanReason");
        untouched(incomplete);

        var decision = new HashMap<>(decision(false));
        decision.put("noScanReason", "PRESENT_ONLY");
        assertThat(decide(incomplete, specialist.id(), decision).status()).isEqualTo(200);
    }

    @Test
    void what_somebody_at_the_desk_has_claimed_is_left_to_them() {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);
        desk.claims(dossier, Step.INTAKE);

        var refused = decide(specialist.id(), false);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("detail")).contains("đã có người khác nhận");
        then.on(dossier).isClaimedBy(desk.id(), Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
    }

    @Test
    void nobody_else_is_let_through() {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);

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
        var byPost = counter.given(aDossier().returnedBy(ReturnMode.POST).receivedAt("2026-10-05T09:00"), desk);
        assertThat(decide(byPost, specialist.id(), false).at("detail")).contains("nhận kết quả tại quầy");
        var elsewhere = counter.given(
                aDossier().decidedBy("xa-thanh-quang").receivedAt("2026-10-05T09:00"),
                counter.worker("trung-tam.desk-1"));
        assertThat(decide(elsewhere, specialist.id(), false).at("detail"))
                .contains("chính cơ quan giải quyết tiếp nhận");

        desk.accepts(dossier);
        assertThat(decide(specialist.id(), false).status()).isEqualTo(409);
    }

    @Test
    void what_the_last_step_refuses_takes_back_all_before_it() {
        specialist.uploadsResult(dossier).uploadsSlip(dossier);
        var decision = new HashMap<>(decision(false));
        decision.put("receiver", "AUTHORISED");

        var refused = decide(dossier, specialist.id(), decision);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Ghi số, ngày, nơi chứng thực của giấy ủy quyền");
        untouched(dossier);
        then.on(dossier).hasNotInHistory(EventKind.SIGNED, EventKind.DIGITIZED);
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
        return decide(waiting, official, decision(receipt));
    }

    private Answer decide(DossierId waiting, String official, Map<String, Object> decision) {
        return http.script(official).post("/api/dossiers/" + waiting + "/return-now", decision);
    }

    private static Map<String, Object> decision(boolean receipt) {
        return Map.of(
                "signer", "Nguyễn Hữu Thọ",
                "resultNumber", "77/2026",
                "resultDate", "2026-10-05",
                "receiver", "FILER",
                "identityNumber", "031090001234",
                "originals", Map.of("birth-notice", true),
                "receipt", receipt);
    }

    private static String faultyField(Answer refused) {
        return refused.json().at("/errors/0/field").asText();
    }
}
