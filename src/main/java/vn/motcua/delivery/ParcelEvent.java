package vn.motcua.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.shared.Vietnam;

/**
 * What the carrier tells ({@code ParcelEvent} of its contract). Fields that the contract may gain are passed over.
 *
 * @param sequence of the parcel's events from 1, in the order things happened
 * @param receiverName who signed, null unless delivered
 * @param attempt which attempt failed, null unless one did
 * @param reason Vietnamese, null if there is none
 * @param postage what was charged for the way, in đồng, null if not said
 * @param cashCollected what the receiver paid for the agency, in đồng, null if not said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParcelEvent(
        @NotNull(message = "Thiếu mã đơn.") UUID orderId,
        @NotNull(message = "Thiếu số hiệu bưu gửi.")
                @Size(min = 1, max = 40, message = "Số hiệu bưu gửi dài 1–40 ký tự.")
                String trackingNumber,
        @NotNull(message = "Thiếu số thứ tự.") @Positive(message = "Số thứ tự bắt đầu từ 1.") Integer sequence,
        @NotNull(message = "Thiếu trạng thái.") ParcelStatus status,
        @NotNull(message = "Thiếu thời điểm.") OffsetDateTime occurredAt,
        @Size(max = 200, message = "Không quá 200 ký tự.") String receiverName,
        @Positive(message = "Lần phát bắt đầu từ 1.") Integer attempt,
        @Size(max = 1000, message = "Không quá 1000 ký tự.") String reason,
        @PositiveOrZero(message = "Cước không được âm.") Long postage,
        @PositiveOrZero(message = "Tiền thu hộ không được âm.") Long cashCollected) {

    /** For the dossier's history: Vietnamese label → text. */
    Map<String, String> inWords() {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Tình trạng", status.label());
        detail.put("Thời điểm", Vietnam.minute(occurredAt.toInstant()));
        if (attempt != null) {
            detail.put("Lần phát", attempt.toString());
        }
        if (receiverName != null) {
            detail.put("Người ký nhận", receiverName);
        }
        if (reason != null) {
            detail.put("Lý do", reason);
        }
        if (postage != null) {
            detail.put("Cước", Vietnam.dong(postage));
        }
        if (cashCollected != null) {
            detail.put("Đã thu hộ", Vietnam.dong(cashCollected));
        }
        return detail;
    }

    /** Whether two tellings say the same; the time zone in which the time is written does not matter. */
    boolean saysTheSameAs(ParcelEvent other) {
        return status == other.status && occurredAt.isEqual(other.occurredAt);
    }
}
