package vn.motcua.delivery;

import java.util.Optional;

/** Where a parcel is, in the carrier's contract (src/docs/api/postal-carrier.openapi.yaml). */
public enum ParcelStatus {
    ORDERED("Đã lập đơn"),
    CREATED("Bưu chính đã nhận đơn"),
    PICKED_UP("Bưu chính đã lấy"),
    IN_TRANSIT("Đang vận chuyển"),
    DELIVERED("Đã phát"),
    FAILED("Phát không thành"),
    RETURNED("Đã chuyển hoàn"),
    LOST("Thất lạc"),
    DAMAGED("Hư hỏng"),
    REFUSED("Người nhận từ chối"),
    WRONG_ADDRESS("Sai địa chỉ");

    private final String label;

    ParcelStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the desk is asked about it; empty where the parcel goes its way. */
    public Optional<ParcelFate> fate() {
        return Optional.ofNullable(
                switch (this) {
                    case RETURNED -> ParcelFate.RETURNED;
                    case LOST -> ParcelFate.LOST;
                    case DAMAGED -> ParcelFate.DAMAGED;
                    case REFUSED -> ParcelFate.REFUSED;
                    case WRONG_ADDRESS -> ParcelFate.WRONG_ADDRESS;
                    default -> null;
                });
    }

    /** Nothing the carrier tells after it changes anything. A lost parcel may be found again. */
    boolean endsTheWay() {
        return this == DELIVERED || this == RETURNED;
    }
}
