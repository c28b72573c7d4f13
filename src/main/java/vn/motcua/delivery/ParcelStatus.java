package vn.motcua.delivery;

/** Where a parcel is, in the carrier's contract (src/docs/api/postal-carrier.openapi.yaml). */
public enum ParcelStatus {
    ORDERED("Đã lập đơn"),
    CREATED("Bưu chính đã nhận đơn"),
    PICKED_UP("Bưu chính đã lấy"),
    IN_TRANSIT("Đang vận chuyển"),
    DELIVERED("Đã phát"),
    FAILED("Phát không thành"),
    RETURNED("Đã chuyển hoàn"),
    LOST("Thất lạc");

    private final String label;

    ParcelStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The process goes on with this. A lost parcel may be found again, so it waits for the desk to ask. */
    boolean endsTheWay() {
        return this == DELIVERED || this == RETURNED;
    }
}
