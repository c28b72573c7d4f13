package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.CorrectData;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Đính chính of what is nobody's personal data: return mode, case, reception. */
@MotCuaTest
class CorrectedWishJourneyTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Chọn nhầm ô khi tiếp nhận.", "Tờ khai người nộp đã ký");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    CorrectData correctData;

    @Autowired
    DecideCorrection decideCorrection;

    @Autowired
    Corrections corrections;

    @Autowired
    ReceiptPaper receipts;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_brought_on_monday_at_nine() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-10-05T09:00"), desk);
        time.itIs("2026-10-05T09:10");
    }

    @Test
    void a_result_that_was_to_be_fetched_goes_by_post_and_the_receipt_says_so() {
        desk.accepts(dossier);
        time.itIs("2026-10-05T10:00");

        assertThat(correct("returnMode", "POST").state()).isEqualTo(Correction.State.APPLIED);

        assertThat(then.on(dossier).row().returnMode()).isEqualTo(ReturnMode.POST);
        assertThat(receipt()).contains("Bản thay thế lần 1").containsIgnoringCase("bưu chính");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        then.on(dossier).hasPassed("Gateway_ReturnHow").hasNotPassed("UserTask_Return");
        then.on(dossier).hasInHistory(EventKind.PARCEL_ORDERED);
    }

    @Test
    void a_case_with_a_later_due_date_is_never_the_desks_alone() {
        desk.accepts(dossier);
        var promised = then.on(dossier).row().dueAt();
        var review = then.on(dossier).stepDue(Step.REVIEW);
        time.itIs("2026-10-05T10:00");

        var asked = correct("caseKey", "with-verification");

        assertThat(asked.state()).isEqualTo(Correction.State.PROPOSED);
        assertThat(then.on(dossier).row().dueAt()).isEqualTo(promised);
        assertThat(then.on(dossier).detail(EventKind.CORRECTION_PROPOSED))
                .containsEntry("Hạn trả nếu đồng ý", "17:00 ngày 08/10/2026 → 17:00 ngày 05/11/2026");
        var leader = http.browser("thanh-quang.chairman");
        assertThat(leader.get("/desk/dossiers/" + dossier).text())
                .containsSubsequence(
                        "Hạn trả đã hẹn → hạn mới: ",
                        "17:00 Thứ Năm, 08/10/2026",
                        "→",
                        "17:00 Thứ Năm, 05/11/2026",
                        ">Đồng ý<");
        assertThat(leader.get("/desk/corrections?from=2026-10-05&until=2026-10-05")
                        .text())
                .containsSubsequence(
                        "Hạn trả đã hẹn → hạn mới: ", "17:00 Thứ Năm, 08/10/2026", "→", "17:00 Thứ Năm, 05/11/2026");
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());

        then.on(dossier)
                .isDueAt("2026-11-05T17:00", "2026-10-08T17:00")
                .rings("BoundaryEvent_DossierOverdue", "2026-11-05T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CASE_CHANGED)
                .hasNotInHistory(EventKind.DATA_CORRECTED);
        assertThat(then.on(dossier).stepDue(Step.REVIEW)).isAfterOrEqualTo(review);
        assertThat(then.on(dossier).detail(EventKind.CASE_CORRECTED))
                .containsEntry("Lý do", GROUNDS.reason())
                .containsEntry("Hẹn trả cũ", "17:00 ngày 08/10/2026")
                .containsEntry("Hẹn trả mới", "17:00 ngày 05/11/2026");
        var statement = http.script("thanh-quang.desk-1").get("/api/dossiers/%s/clock".formatted(dossier));
        assertThat(statement.text()).contains("Đính chính, ghi nhầm khi tiếp nhận: " + GROUNDS.reason());
        assertThat(receipt()).contains("Bản thay thế lần 1", "23 ngày làm việc");
    }

    @Test
    void a_case_with_an_earlier_due_date_is_the_desks_and_the_controller_reads_it_in_words() {
        desk.accepts(dossier);
        var later = correct("caseKey", "with-verification");
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, later.id(), null).orThrow());
        time.itIs("2026-10-05T11:00");

        assertThat(correct("caseKey", "ordinary").state()).isEqualTo(Correction.State.APPLIED);

        then.on(dossier).isDueAt("2026-10-08T17:00").rings("BoundaryEvent_DossierOverdue", "2026-10-08T17:00");
        var page = http.browser("thanh-quang.controller").get("/desk/corrections?from=2026-10-05&until=2026-10-05");
        assertThat(page.text()).contains("Trường hợp giải quyết");
        assertThat(http.browser("thanh-quang.controller")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Phải xác minh tại Ủy ban nhân dân xã khác", "Trường hợp thông thường");
    }

    @Test
    void a_case_is_not_corrected_with_other_fields_nor_while_the_clock_waits_nor_after_an_opinion_was_asked() {
        desk.accepts(dossier);
        assertThatThrownBy(() -> time.doAs("thanh-quang.desk-1", () -> correctData
                        .correct(dossier, Map.of("caseKey", "with-verification", "filer.phone", "0987654321"), GROUNDS)
                        .orThrow()))
                .hasMessageContaining("riêng một lần");
        var specialist = counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        assertThatThrownBy(() -> correct("caseKey", "with-verification")).hasMessageContaining("đang tạm dừng");
        desk.takesSupplement(dossier);
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        assertThatThrownBy(() -> correct("caseKey", "ordinary")).hasMessageContaining("lấy ý kiến cơ quan khác");
        assertThat(corrections.of(dossier)).isEmpty();
    }

    @Test
    void a_reception_goes_back_by_the_desk_and_forward_within_its_day_by_a_leader() {
        assertThat(correct("receivedAt", "2026-10-05T08:15").state()).isEqualTo(Correction.State.APPLIED);
        assertThat(then.on(dossier).row().receivedAt()).isEqualTo("2026-10-05T01:15:00Z");
        assertThat(then.on(dossier).row().submittedAt()).isEqualTo("2026-10-05T01:15:00Z");

        var asked = correct("receivedAt", "2026-10-05T09:05");
        assertThat(asked.state()).isEqualTo(Correction.State.PROPOSED);
        assertThat(then.on(dossier).detail(EventKind.CORRECTION_PROPOSED))
                .containsEntry("Hạn trả nếu đồng ý", "17:00 ngày 08/10/2026, không đổi");
        time.doAs(
                "thanh-quang.chairman",
                () -> decideCorrection.agree(dossier, asked.id(), null).orThrow());
        assertThat(then.on(dossier).row().receivedAt()).isEqualTo("2026-10-05T02:05:00Z");

        desk.accepts(dossier);
        assertThatThrownBy(() -> correct("receivedAt", "2026-10-05T08:00")).hasMessageContaining("giấy tiếp nhận");
    }

    @Test
    void a_reception_is_not_moved_to_a_later_day_nor_into_the_future_nor_past_who_must_agree() {
        time.itIs("2026-10-06T09:00");
        assertThatThrownBy(() -> correct("receivedAt", "2026-10-06T08:00")).hasMessageContaining("trong cùng ngày");
        assertThatThrownBy(() -> correct("receivedAt", "2026-10-06T10:00")).hasMessageContaining("tương lai");

        correct("receivedAt", "2026-09-30T09:00");
        assertThatThrownBy(() -> desk.accepts(dossier))
                .as("a reception of another day owes a leader's word all the same")
                .hasStackTraceContaining("nhập bù");
    }

    private Correction correct(String field, String value) {
        return time.as("thanh-quang.desk-1", () -> correctData
                .correct(dossier, Map.of(field, value), GROUNDS)
                .orThrow());
    }

    private String receipt() {
        return PdfReader.text(receipts.print(then.on(dossier).row(), Set.of()).orThrow());
    }
}
