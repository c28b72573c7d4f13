package vn.motcua.notice;

/** How far one way of telling the applicant has come. */
public enum NoticeState {
    PUT("Đang gửi"),
    SENT("Đã báo"),
    FAILED("Không gửi được"),
    TIMED_OUT("Quá thời gian chờ, báo bằng cách khác"),
    NO_ADDRESS("Chưa báo được: không có thư điện tử, số điện thoại"),
    NOT_CONFIGURED("Chưa báo được: hệ thống chưa nối nơi gửi"),
    REPLACED("Không gửi nữa: đã báo cách khác"),
    NOT_REACHED("Đã gọi, không liên lạc được");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The applicant knows by this way, or is about to. */
    public boolean tells() {
        return this == PUT || this == SENT;
    }
}
