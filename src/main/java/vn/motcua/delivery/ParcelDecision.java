package vn.motcua.delivery;

/** What the desk does about a parcel that did not arrive. */
public enum ParcelDecision {
    WAIT("Chờ bưu chính làm tiếp"),
    RESEND("Gửi lại qua bưu chính"),
    RETURN_AT_DESK("Trả tại quầy"),
    /** The carrier bears the cost (QĐ 45/2016/QĐ-TTg Art 14). */
    REISSUE("Đề nghị cấp lại, trả tại quầy"),
    /** Not the desk's choice: the parcel arrived, or its end became known, while the desk was asked. */
    OVERTAKEN("Đã rõ kết cục, không phải xử lý nữa");

    private final String label;

    ParcelDecision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The result goes no further by post. */
    boolean bringsBack() {
        return this == RETURN_AT_DESK || this == REISSUE;
    }
}
