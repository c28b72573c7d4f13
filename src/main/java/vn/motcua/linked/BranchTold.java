package vn.motcua.linked;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What an outside authority tells of its part ({@code BranchAnswer} of the contract). Fields that the contract may gain are
 * passed over.
 *
 * @param requestId the id with which it was asked
 * @param result GRANTED or REFUSED
 * @param number of its paper; null unless granted
 * @param date of its paper; null unless granted
 * @param reason Vietnamese, why it refuses; null where granted
 * @param remedy Vietnamese, what the applicant can do; null where it says nothing of that
 * @param decidedAt when it decided
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record BranchTold(
        @NotNull(message = "Thiếu mã yêu cầu.") UUID requestId,
        @NotNull(message = "Thiếu kết quả.") Branch.Result result,
        @Size(min = 1, max = 100, message = "Số văn bản dài 1–100 ký tự.") String number,
        LocalDate date,
        @Size(min = 1, max = 1000, message = "Lý do dài 1–1000 ký tự.") String reason,
        @Size(min = 1, max = 1000, message = "Việc cần làm dài 1–1000 ký tự.") String remedy,
        @NotNull(message = "Thiếu thời điểm.") OffsetDateTime decidedAt) {

    /** Each result comes with what the applicant must read of it. */
    @AssertTrue(message = "Đã giải quyết thì phải có số, ngày văn bản; từ chối thì phải có lý do.")
    boolean isWhole() {
        return result == null || (result == Branch.Result.GRANTED ? number != null && date != null : reason != null);
    }

    /** @param arrivedAt what the limit goes by */
    Branch.Answer answer(Instant arrivedAt) {
        return result == Branch.Result.GRANTED
                ? new Branch.Answer(result, number, date, null, null, arrivedAt, null)
                : new Branch.Answer(result, null, null, reason, remedy, arrivedAt, null);
    }
}
