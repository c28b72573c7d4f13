package vn.motcua.simulators.carrier;

import java.util.Set;

/** Where a parcel is; the names are those of the contract. */
enum ParcelStatus {
    CREATED("Đã tạo"),
    PICKED_UP("Đã lấy hàng"),
    IN_TRANSIT("Đang vận chuyển"),
    DELIVERED("Đã phát"),
    FAILED("Phát không thành công"),
    RETURNED("Đã chuyển hoàn"),
    LOST("Thất lạc"),
    DAMAGED("Hư hỏng"),
    REFUSED("Người nhận từ chối"),
    WRONG_ADDRESS("Sai địa chỉ");

    private static final Set<ParcelStatus> FINAL = Set.of(DELIVERED, RETURNED, LOST);

    private final String label;

    ParcelStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isFinal() {
        return FINAL.contains(this);
    }
}
