package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ConcludeDossier;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.dossier.SectorReturns;
import vn.motcua.dossier.SignedResult;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;
import vn.motcua.workflow.RefusalIn;

/** What the police decide in their own systems: taken in at our desk, copied over there, known here before it is done. */
@MotCuaTest
class SectorJourneyTest {

    private static final String CERTIFICATE = "criminal-record-certificate";
    private static final String RESIDENCE = "permanent-residence";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    DossierLaw law;

    @Autowired
    ConcludeDossier conclude;

    @Autowired
    SectorReturns returns;

    @Autowired
    DossierEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_mirrored_dossier_is_processed_with_what_the_sector_decided() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");
        var police = counter.worker("cong-an-hai-phong.ly-lich");
        then.on(dossier).isWaitingAt(SectorSystem.STEP);
        assertThat(then.on(dossier).row().competentAuthority().value()).isEqualTo("cong-an-hai-phong");

        police.recordsSectorReturn(dossier, lawOf(dossier));

        then.on(dossier).isWaitingAt(Step.SIGNING);
        assertThat(returns.of(dossier))
                .containsEntry("sectorCode", "NG-2026-000125")
                .containsEntry("sectorDecision", "GRANTED")
                .containsEntry("sectorResultDate", "2026-01-12");
        assertThat(events.latest(dossier, EventKind.SECTOR_RETURNED)
                        .orElseThrow()
                        .detail())
                .containsEntry("Số phiếu", "125/2026")
                .containsEntry("Quyết định", "Giải quyết");
        leaderOf(CERTIFICATE).uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        counter.worker("thanh-quang.desk-1").returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    @Test
    void a_routed_dossier_keeps_the_reference_and_nothing_of_the_decision() {
        var dossier = atTheSector(RESIDENCE, "2026-01-12T08:00");
        assertThat(then.on(dossier).row().competentAuthority().value()).isEqualTo("cong-an-xa-thanh-quang");
        assertThat(lawOf(dossier).decidedIn()).isEqualTo(Procedure.SystemOfRecord.ROUTED);

        counter.worker("cong-an-thanh-quang.cu-tru").recordsSectorReturn(dossier, lawOf(dossier));

        assertThat(returns.of(dossier)).containsOnlyKeys("sectorCode", "sectorEnteredOn");
        leaderOf(RESIDENCE).uploadsResult(dossier).signs(dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "criminal-record-certificate, sectorResultNumber, Số kết quả",
        "driving-licence-exchange, sectorDecision, Quyết định",
        "permanent-residence, sectorCode, Mã hồ sơ trên hệ thống ngành"
    })
    void nobody_goes_on_without_a_field_that_must_come_back(String procedure, String missing, String label) {
        var dossier = atTheSector(procedure, "2026-01-12T08:00");
        var form = police(procedure).sectorReturn(lawOf(dossier));
        form.remove(missing);

        assertThatThrownBy(() -> police(procedure).submits(dossier, SectorSystem.STEP, form))
                .satisfies(thrown -> assertThat(
                                RefusalIn.find(thrown).orElseThrow().message())
                        .contains(label));
        then.on(dossier).isWaitingAt(SectorSystem.STEP);
        assertThat(returns.of(dossier)).isEmpty();
    }

    @Test
    void status_9_is_refused_with_every_field_that_did_not_come_back_whatever_way_it_is_asked_for() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");

        var refused = concluding(dossier, ResultKind.GRANTED, "125/2026", "2026-01-12");

        assertThat(refused.fields())
                .containsOnlyKeys(
                        "sectorCode", "sectorEnteredOn", "sectorDecision", "sectorResultNumber", "sectorResultDate");
        assertThat(refused.message()).contains("Chưa ghi «Số phiếu».");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
    }

    @Test
    void what_is_signed_here_must_be_what_was_decided_there() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");
        police(CERTIFICATE).recordsSectorReturn(dossier, lawOf(dossier));

        assertThat(concluding(dossier, ResultKind.GRANTED, "126/2026", "2026-01-12")
                        .fields())
                .containsOnlyKeys("resultNumber");
        assertThat(concluding(dossier, ResultKind.GRANTED, "125/2026", "2026-01-11")
                        .fields())
                .containsOnlyKeys("resultDate");
        assertThat(concluding(dossier, ResultKind.REFUSED, "125/2026", "2026-01-12")
                        .message())
                .contains("Từ chối giải quyết", "Giải quyết");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
    }

    @Test
    void what_the_sector_cannot_take_goes_back_to_review_and_what_is_recorded_later_holds() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");
        var police = police(CERTIFICATE);
        police.submits(
                dossier,
                SectorSystem.STEP,
                Map.of("sectorOutcome", "SENT_BACK", "sentBackReason", "Ngành yêu cầu bổ sung giấy tờ."));
        then.on(dossier).isWaitingAt(Step.REVIEW);

        police.reviews(dossier).recordsSectorReturn(dossier, lawOf(dossier));
        leaderOf(CERTIFICATE).sendsBack(dossier, "Số phiếu chép nhầm, xem lại.");
        var mended = police.sectorReturn(lawOf(dossier));
        mended.put("sectorResultNumber", "127/2026");
        police.reviews(dossier).submits(dossier, SectorSystem.STEP, mended);

        assertThat(returns.of(dossier)).containsEntry("sectorResultNumber", "127/2026");
        assertThatThrownBy(() -> jdbc.sql("update sector_return set value = 'x' where dossier_id = ?")
                        .param(dossier.value())
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void days_of_the_sector_lie_between_reception_and_today() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");
        for (var day : List.of("2026-01-13", "2026-01-11")) {
            var form = police(CERTIFICATE).sectorReturn(lawOf(dossier));
            form.put("sectorEnteredOn", day);
            assertThatThrownBy(() -> police(CERTIFICATE).submits(dossier, SectorSystem.STEP, form))
                    .satisfies(thrown -> assertThat(
                                    RefusalIn.find(thrown).orElseThrow().fields())
                            .containsOnlyKeys("sectorEnteredOn"));
        }
    }

    @Test
    void the_law_of_the_day_of_reception_says_who_decides() {
        var before = counter.given(old("2025-02-27T09:00"), counter.worker("so-tu-phap-hai-duong.desk-1"));
        counter.worker("so-tu-phap-hai-duong.desk-1").accepts(before);

        time.itIs("2025-03-03T09:00");
        var refused = refusalOf("so-tu-phap-hai-duong.desk-1", old("2025-03-03T08:30"));
        var after = counter.given(old("2025-03-03T08:30"), counter.worker("cong-an-hai-duong.desk-1"));

        assertThat(refused)
                .contains(
                        "Từ ngày 01/03/2025",
                        "đã chuyển từ Sở Tư pháp tỉnh Hải Dương",
                        "nay là: Công an tỉnh Hải Dương",
                        "Hồ sơ đã nhận trước ngày ấy vẫn do nơi cũ giải quyết");
        assertThat(then.on(after).row().competentAuthority().value()).isEqualTo("cong-an-hai-duong");
        assertThat(lawOf(after).sectorSystem()).isNotNull();
        assertThat(then.on(before).row().competentAuthority().value()).isEqualTo("so-tu-phap-hai-duong");
        assertThat(lawOf(before).sectorSystem()).isNull();

        counter.worker("so-tu-phap-hai-duong.ly-lich").reviews(before);
        then.on(before).isWaitingAt(Step.SIGNING).hasNotPassed("UserTask_SectorProcessing");
        counter.worker("so-tu-phap-hai-duong.leader").uploadsResult(before).signs(before);
        then.on(before).hasStatus(DossierStatus.PROCESSED);
    }

    @Test
    void a_body_that_never_decided_it_is_told_who_does() {
        time.itIs("2026-01-12T08:00");

        assertThat(refusalOf("tu-ky.desk-1", required(RESIDENCE)))
                .contains("không có thẩm quyền", "Công an xã Thanh Quang", "Công an xã Gia Lộc")
                .doesNotContain("Từ ngày");
    }

    @Test
    void the_copy_sheet_shows_every_field_the_way_in_and_what_came_back() {
        var dossier = atTheSector(CERTIFICATE, "2026-01-12T08:00");
        var page = sheetOf(dossier);
        var browser = http.browser("cong-an-hai-phong.ly-lich");
        var code = then.on(dossier).row().code().value();

        var sheet = browser.get(page);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).contains("no-store");
        assertThat(sheet.text())
                .contains("ma=" + code, "data-copy=\"Nguyễn Gia Hưng\"", "data-print", "chưa có, bắt buộc");
        for (var copy : lawOf(dossier).sectorSystem().copies()) {
            assertThat(sheet.text()).contains(copy.label());
        }
        police(CERTIFICATE).recordsSectorReturn(dossier, lawOf(dossier));
        assertThat(browser.get(page).text())
                .contains("NG-2026-000125", "12/01/2026")
                .doesNotContain("chưa có, bắt buộc");
        assertThat(browser.get("/desk/dossiers/" + dossier).text()).contains(page);
        assertThat(http.browser("thanh-quang.desk-1").get(page).status()).isEqualTo(200);
    }

    @Test
    void another_authority_finds_no_copy_sheet_and_a_dossier_decided_here_has_none() {
        var dossier = atTheSector(RESIDENCE, "2026-01-12T08:00");

        for (var stranger : List.of("cong-an-gia-loc.cu-tru", "gia-loc.desk-1", "cong-an-hai-phong.ly-lich")) {
            assertThat(http.browser(stranger).get(sheetOf(dossier)).status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        var own = counter.given(
                aDossier().of("marital-status-certificate").receivedAt("2026-01-12T08:00"),
                counter.worker("thanh-quang.desk-1"));
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.get(sheetOf(own)).status()).isEqualTo(404);
        assertThat(desk.get("/desk/dossiers/" + own).text()).doesNotContain("sector-sheet");
    }

    private static String sheetOf(DossierId dossier) {
        return "/desk/dossiers/" + dossier + "/sector-sheet";
    }

    private DossierId atTheSector(String procedure, String moment) {
        time.itIs(moment);
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(required(procedure));
        desk.accepts(dossier);
        police(procedure).reviews(dossier);
        return dossier;
    }

    private ADossier required(String procedure) {
        return aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey(procedure), LocalDate.of(2026, 1, 12))
                        .orElseThrow());
    }

    private ADossier old(String received) {
        return aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey(CERTIFICATE), LocalDate.parse(received.substring(0, 10)))
                        .orElseThrow())
                .receivedAt(received);
    }

    private Worker police(String procedure) {
        return counter.worker(
                switch (procedure) {
                    case CERTIFICATE -> "cong-an-hai-phong.ly-lich";
                    case RESIDENCE -> "cong-an-thanh-quang.cu-tru";
                    default -> "cong-an-hai-phong.lai-xe";
                });
    }

    private Worker leaderOf(String procedure) {
        return counter.worker(procedure.equals(RESIDENCE) ? "cong-an-thanh-quang.leader" : "cong-an-hai-phong.leader");
    }

    private Procedure lawOf(DossierId dossier) {
        return law.procedureOf(then.on(dossier).row());
    }

    private Refusal concluding(DossierId dossier, ResultKind kind, String number, String day) {
        var result = new SignedResult(kind, null, number, LocalDate.parse(day), UUID.randomUUID());
        var outcome = time.as("cong-an-hai-phong.leader", () -> conclude.conclude(dossier, result));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Dossier>) outcome).refusal();
    }

    private String refusalOf(String desk, ADossier brought) {
        var thrown = org.junit.jupiter.api.Assertions.assertThrows(
                RuntimeException.class, () -> counter.worker(desk).registers(brought));
        return RefusalIn.find(thrown).orElseThrow().message();
    }
}
