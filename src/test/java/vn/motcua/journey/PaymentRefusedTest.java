package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.PauseForPayment;
import vn.motcua.dossier.ResumeFromPayment;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.payment.Amount;
import vn.motcua.payment.AskPayment;
import vn.motcua.payment.PayNotice;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.payment.Proof;
import vn.motcua.payment.SettlePayment;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** What no notice, no proof and no pause can be: said in words, and the ledger stays as it was. */
@MotCuaTest
class PaymentRefusedTest {

    private static final String AWAIT_PAYMENT = "UserTask_AwaitPayment";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    PaymentRequests payments;

    @Autowired
    AskPayment askPayment;

    @Autowired
    SettlePayment settlePayment;

    @Autowired
    PauseForPayment pauseForPayment;

    @Autowired
    ResumeFromPayment resumeFromPayment;

    @Autowired
    EndDossier endDossier;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    DecideCorrection decideCorrection;

    DossierId dossier;

    @BeforeEach
    void a_certificate_is_taken_up_on_monday() {
        dossier = certificates.takenUp("2026-10-05T09:00");
    }

    @Test
    void a_notice_that_cannot_be_asks_for_nothing() {
        refusesNotice("noticeDate", "2026-10-06", "không thể ở tương lai");
        refusesNotice("noticeDate", "2026-10-02", "trước ngày nhận hồ sơ");
        refusesNotice("payBy", "2026-10-04", "không thể ở quá khứ");
        refusesNotice("payBy", "2026-10-10", "là ngày nghỉ");
        refusesNotice("paymentAmounts", "Lệ phí 15.000", "Dòng 1");
        refusesNotice("paymentAmounts", "Lệ phí: 15.000\nPhí: 1,5", "Dòng 2");
        refusesNotice("paymentAmounts", "Lệ phí: 0", "lớn hơn 0");
        refusesNotice("paymentAmounts", "Lệ phí: -15.000", "Dòng 1");
        refusesNotice("paymentAmounts", "Lệ phí: 9999999999999", "1.000 tỷ");
        refusesNotice("paymentAmounts", "x".repeat(100_000), "không quá");
        refusesNotice("noticeNumber", "", "bắt buộc");

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .hasLedger(ClockCause.ACCEPTED);
        assertThat(payments.of(dossier)).isEmpty();
    }

    @Test
    void a_proof_that_does_not_fit_pays_nothing() {
        time.itIs("2026-10-06T09:00");
        certificates.specialist().asksPayment(dossier, "15.000", "2026-10-16");
        time.itIs("2026-10-07T09:00");

        refusesProof("proofAmount", "14.000", "khác số phải nộp (15.000 đồng)");
        refusesProof("proofAmount", "mười lăm nghìn", "số đồng");
        refusesProof("proofDate", "2026-10-08", "không thể ở tương lai");
        refusesProof("proofDate", "2026-10-05", "trước ngày thông báo");
        refusesProof("proofNumber", "x".repeat(101), "không quá 100");

        then.on(dossier)
                .hasOpen(AWAIT_PAYMENT)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);
    }

    @Test
    void a_new_last_day_to_pay_is_a_working_day_like_the_first() {
        time.itIs("2026-10-06T09:00");
        certificates.specialist().asksPayment(dossier, "15.000", "2026-10-16");
        time.itIs("2026-10-19T09:00");

        refusesToWaitUntil("2026-11-24", "24/11/2026 là ngày nghỉ. Hạn nộp phải là ngày làm việc.");
        refusesToWaitUntil("2026-10-24", "là ngày nghỉ");
        refusesToWaitUntil("2026-10-19", "phải sau hôm nay");

        assertThat(payments.of(dossier).get(0).dueAt())
                .isEqualTo(LocalDateTime.parse("2026-10-16T17:00")
                        .atZone(Vietnam.ZONE)
                        .toInstant());
        then.on(dossier).hasNotInHistory(EventKind.PAYMENT_EXTENDED);
    }

    private void refusesToWaitUntil(String day, String words) {
        assertThatThrownBy(() -> certificates
                        .desk()
                        .submits(
                                dossier,
                                AWAIT_PAYMENT,
                                Map.of(
                                        "paymentOutcome",
                                        "WAIT",
                                        "waitUntil",
                                        day,
                                        "waitReason",
                                        "Người nộp xin thêm thời gian.")))
                .hasMessageContaining(words);
    }

    @Test
    void no_pause_in_a_pause_no_end_without_one_nothing_paid_twice() {
        assertThat(words(settlePayment.settle(dossier, proof()))).contains("không chờ thực hiện nghĩa vụ");
        assertThat(words(resumeFromPayment.resume(dossier, true, null))).contains("Không thể ghi nhận");
        then.on(dossier).hasLedger(ClockCause.ACCEPTED);

        certificates.specialist().refersPayment(dossier);
        assertThat(words(settlePayment.settle(dossier, proof()))).contains("Chưa có thông báo nộp tiền");
        certificates.desk().recordsPaymentNotice(dossier, "15.000", null);
        assertThat(words(time.as("thanh-quang.ho-tich", () -> askPayment.ask(dossier, notice()))))
                .contains("đang chờ");
        assertThat(words(pauseForPayment.pause(dossier, "Lần nữa", null))).contains("Không thể yêu cầu");
        then.on(dossier).hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED);

        certificates.desk().takesPayment(dossier, "15.000");
        assertThat(words(settlePayment.settle(dossier, proof()))).contains("đã nộp rồi");
        then.on(dossier).hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.PAID);
    }

    @Test
    void nothing_is_asked_while_papers_are_waited_for() {
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");

        assertThat(words(time.as("thanh-quang.ho-tich", () -> askPayment.ask(dossier, notice()))))
                .contains("Yêu cầu bổ sung giấy tờ");
        then.on(dossier).hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED);
    }

    @Test
    void what_was_paid_cannot_be_said_to_be_unpaid_when_the_dossier_ends() {
        certificates.specialist().asksPayment(dossier, "15.000", null);
        certificates.desk().takesPayment(dossier, "15.000");

        assertThat(words(withdrawn(FeeConsequence.NOTHING_PAID))).contains("đã có chứng từ nộp tiền");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
        withdrawn(FeeConsequence.REFUNDED).orThrow();
        then.on(dossier).hasStatus(DossierStatus.WITHDRAWN);
    }

    @Test
    void a_dossier_entered_by_mistake_waits_for_no_money_and_gives_back_what_was_paid() {
        certificates.specialist().asksPayment(dossier, "15.000", null);
        certificates.desk().takesPayment(dossier, "15.000");

        assertThat(words(takenBack(FeeConsequence.NOTHING_PAID))).contains("đã có chứng từ nộp tiền");
        then.on(dossier).hasStatus(DossierStatus.PROCESSING);
        takenBack(FeeConsequence.REFUNDED).orThrow();
        then.on(dossier).hasStatus(DossierStatus.STOPPED).hasOpen("UserTask_GiveBack");
    }

    private Outcome<?> takenBack(FeeConsequence fees) {
        var asked = time.as(certificates.desk().id(), () -> voidDossier
                .takeBack(dossier, fees, new CorrectionGrounds("Nhập hai lần cùng một hồ sơ.", "Hồ sơ lúc 8 giờ"))
                .orThrow());
        return time.as(
                certificates.chairman().id(),
                () -> fees == FeeConsequence.REFUNDED
                        ? decideCorrection.agree(dossier, asked.id(), null)
                        : agreedOrRefused(asked));
    }

    private Outcome<?> agreedOrRefused(Correction asked) {
        var agreed = decideCorrection.agree(dossier, asked.id(), null);
        decideCorrection
                .refuse(dossier, asked.id(), "Đã thu tiền, phải hoàn trả.")
                .orThrow();
        return agreed;
    }

    private Outcome<?> withdrawn(FeeConsequence fees) {
        return time.as(
                certificates.desk().id(), () -> endDossier.withdraw(dossier, "Người yêu cầu không còn nhu cầu.", fees));
    }

    private void refusesNotice(String field, String value, String why) {
        var form = new HashMap<String, Object>(Map.of(
                "reviewOutcome", "PAYMENT",
                "noticeNumber", "15/TB",
                "noticeDate", "2026-10-05",
                "paymentAmounts", "Lệ phí: 15.000"));
        form.put(field, value);
        assertThatThrownBy(() -> certificates.specialist().submits(dossier, Step.REVIEW, form))
                .hasMessageContaining(why);
    }

    private void refusesProof(String field, String value, String why) {
        var form = new HashMap<String, Object>(Map.of(
                "paymentOutcome", "PAID",
                "proofNumber", "0001234",
                "proofDate", "2026-10-07",
                "proofAmount", "15.000"));
        form.put(field, value);
        assertThatThrownBy(() -> certificates.desk().submits(dossier, AWAIT_PAYMENT, form))
                .hasMessageContaining(why);
    }

    private static PayNotice notice() {
        return new PayNotice("16/TB", LocalDate.parse("2026-10-05"), List.of(new Amount("Lệ phí", 15_000)), null, null);
    }

    private static Proof proof() {
        return new Proof("0001234", LocalDate.parse("2026-10-05"), 15_000, Proof.Source.DESK);
    }

    private static String words(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().message();
    }
}
