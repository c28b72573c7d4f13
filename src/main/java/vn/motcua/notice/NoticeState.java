package vn.motcua.notice;

/** Whether the applicant was told. */
public enum NoticeState {
    PUT("Đang gửi thư"),
    SENT("Đã gửi thư"),
    FAILED("Chưa báo được: không gửi được thư"),
    NO_ADDRESS("Chưa báo được: không có thư điện tử"),
    NOT_CONFIGURED("Chưa báo được: hệ thống chưa nối máy chủ thư");

    private final String label;

    NoticeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Only a call, a letter or a word at the counter would reach the applicant now. */
    public boolean untold() {
        return this != PUT && this != SENT;
    }
}
