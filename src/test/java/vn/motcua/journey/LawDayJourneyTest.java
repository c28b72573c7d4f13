package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.StubPortal;

/** What is filed online in the last minutes of a law is judged by it, whenever it reaches us. */
@PortalTest
class LawDayJourneyTest {

    private static final String OLD_LAW = "2025-07-01";
    private static final String NEW_LAW = "2026-07-01";

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Messenger messenger;

    @Autowired
    DossierLaw law;

    @BeforeEach
    void twenty_past_midnight_of_the_decrees_first_day() {
        messenger.carriesEverything();
        StubPortal.get().clear();
        time.itIs("2026-07-01T00:20");
    }

    @Test
    void filed_before_midnight_and_received_after_it_keeps_the_old_law() {
        var dossier = applicant.files(permit("20260630235000"));

        assertThat(eyes.on(dossier).row().procedureValidFrom()).isEqualTo(OLD_LAW);
        assertThat(eyes.on(dossier).row().lawDay()).isEqualTo("2026-06-30");
        assertThat(law.parameter(eyes.on(dossier).row(), "supplement.clockPolicy")
                        .value())
                .isEqualTo("RESTART");
        assertThat(told(dossier)).contains("23:50:00 ngày 30/06/2026", "pháp luật của ngày nộp");
    }

    @Test
    void its_clocks_run_from_our_receipt_all_the_same() {
        var dossier = applicant.files(permit("20260630235000"));
        eyes.on(dossier).stepIsDueAround(Step.INTAKE, "2026-07-01T17:00");

        counter.worker("thanh-quang.desk-1")
                .submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        eyes.on(dossier).isDueAt("2026-07-16T17:00");
        assertThat(Applicant.compact(eyes.on(dossier).row().receivedAt())).startsWith("202607010020");
    }

    @Test
    void filed_after_midnight_it_has_the_new_law() {
        var dossier = applicant.files(permit("20260701000500"));
        assertThat(eyes.on(dossier).row().procedureValidFrom()).isEqualTo(NEW_LAW);
        eyes.on(dossier).hasNotInHistory(EventKind.DECLARED);
    }

    @Test
    void a_filing_that_cannot_be_believed_gives_way_to_our_receipt_in_words() {
        judgedByTheReceipt(permit("20260701090000"), "sau thời điểm nhận");
        judgedByTheReceipt(permit("20260627235000"), "quá 3 ngày trước thời điểm nhận");
        var silent = permit("20260630235000");
        silent.remove("NgayNop");
        judgedByTheReceipt(silent, "không gửi thời điểm nộp");
    }

    @Test
    void whether_a_code_is_in_force_is_asked_of_the_day_of_filing() {
        time.itIs("2021-01-01T00:10");
        var message = permit("20201231235500").put("MaTTHC", "1.009994");
        applicant.tells(message);
        messenger.carriesEverything();
        assertThat(messenger.leftToAPerson(message.path("MaHoSoQuocGia").asText()))
                .singleElement()
                .asString()
                .contains("Ngày 31/12/2020", "không có hiệu lực");
    }

    @Test
    void what_was_filed_with_the_district_on_its_last_night_goes_to_its_successor_under_the_law_of_the_district() {
        time.itIs("2025-07-01T00:20");
        var dossier = applicant.files(
                permit("20250630235000").put("MaTTHC", "1.009994").put("MaCoQuan", "000.00.30.H23"));
        assertThat(eyes.on(dossier).row().procedureValidFrom()).isEqualTo("2021-01-01");
        assertThat(eyes.on(dossier).row().competentAuthority()).hasToString("xa-gia-loc");
    }

    private void judgedByTheReceipt(ObjectNode message, String why) {
        var dossier = applicant.files(message);
        assertThat(eyes.on(dossier).row().procedureValidFrom()).isEqualTo(NEW_LAW);
        assertThat(eyes.on(dossier).row().lawDay()).isEqualTo("2026-07-01");
        assertThat(told(dossier)).contains(why, "pháp luật của ngày nhận 01/07/2026");
    }

    private String told(DossierId dossier) {
        return eyes.on(dossier).detail(EventKind.DECLARED).get("Thời điểm nộp");
    }

    private ObjectNode permit(String filedAt) {
        var message = applicant.dossier().put("MaTTHC", "1.013225").put("NgayNop", filedAt);
        message.remove("DuLieuKeKhai");
        return message;
    }
}
