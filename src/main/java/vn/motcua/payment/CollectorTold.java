package vn.motcua.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.PlainText;

/**
 * What a collector answers to a slip ({@code Answer} of the contract). Fields that the contract may gain are passed over.
 *
 * @param requestId the id of the slip
 * @param number of the notice; null unless something is owed
 * @param date of the notice; null unless something is owed
 * @param amounts what is owed; null unless something is
 * @param payTo Vietnamese, where to pay; null unless something is owed
 * @param payBy last day; null where the procedure's own time holds
 * @param reason Vietnamese, why nothing is owed; null where something is
 * @param decidedAt when it decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectorTold(
        @NotNull(message = "Thiếu mã phiếu chuyển thông tin.") UUID requestId,
        @NotNull(message = "Thiếu kết quả.") Result result,
        @Size(min = 1, max = 100, message = "Số thông báo dài 1–100 ký tự.") String number,
        LocalDate date,
        @Valid @Size(min = 1, max = 20, message = "Một thông báo có 1–20 khoản.") List<Sum> amounts,
        @Size(min = 1, max = 500, message = "Nơi nộp dài 1–500 ký tự.") String payTo,
        LocalDate payBy,
        @Size(min = 1, max = 1000, message = "Lý do dài 1–1000 ký tự.") String reason,
        @NotNull(message = "Thiếu thời điểm.") OffsetDateTime decidedAt) {

    /** Whether anything is owed. */
    enum Result {
        NOTICE,
        NOT_OWED
    }

    /** @param amount whole đồng */
    record Sum(
            @NotNull(message = "Thiếu tên khoản.") @Size(min = 1, max = 200, message = "Tên khoản dài 1–200 ký tự.")
                    String name,
            @NotNull(message = "Thiếu số tiền.") @Positive(message = "Số tiền phải lớn hơn 0.") Long amount) {}

    /** Each result comes with what the applicant must read of it. */
    @JsonIgnore
    @AssertTrue(
            message =
                    "Phải nộp thì phải có số, ngày thông báo, các khoản và nơi nộp; không phải nộp thì phải có lý do.")
    boolean isWhole() {
        return result == null
                || (result == Result.NOTICE
                        ? number != null && date != null && amounts != null && payTo != null
                        : reason != null);
    }

    /** Of an answer that says something is owed. */
    PayNotice notice() {
        return new PayNotice(
                PlainText.line(number),
                date,
                amounts.stream()
                        .map(sum -> new Amount(PlainText.line(sum.name()), sum.amount()))
                        .toList(),
                payBy,
                PlainText.line(payTo));
    }
}
