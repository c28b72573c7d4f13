package vn.motcua.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.motcua.shared.Vietnam;

/**
 * What the payment gateway tells of a sum that was paid (src/docs/api/payment-gateway.openapi.yaml).
 *
 * @param dossierCode as on the receipt
 * @param noticeNumber number of the notice that was paid
 * @param transaction the gateway's own number
 * @param amount whole đồng
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PaymentMade(
        @NotNull(message = "Thiếu mã hồ sơ.") @Size(min = 1, max = 60, message = "Mã hồ sơ dài 1–60 ký tự.")
                String dossierCode,
        @NotNull(message = "Thiếu số thông báo nộp tiền.")
                @Size(min = 1, max = 100, message = "Số thông báo dài 1–100 ký tự.")
                String noticeNumber,
        @NotNull(message = "Thiếu mã giao dịch.") @Size(min = 1, max = 100, message = "Mã giao dịch dài 1–100 ký tự.")
                String transaction,
        @NotNull(message = "Thiếu số tiền.") @Positive(message = "Số tiền phải lớn hơn 0.") Long amount,
        @NotNull(message = "Thiếu thời điểm nộp.") OffsetDateTime paidAt) {

    Proof proof() {
        return new Proof(
                transaction, LocalDate.ofInstant(paidAt.toInstant(), Vietnam.ZONE), amount, Proof.Source.GATEWAY);
    }

    String inWords() {
        return "Cổng thanh toán báo đã nộp %s theo thông báo số %s, giao dịch %s, lúc %s."
                .formatted(Amount.inWords(amount), noticeNumber, transaction, Vietnam.minute(paidAt.toInstant()));
    }
}
