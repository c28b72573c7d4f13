package vn.motcua.messaging;

/** What happened to a message: attempts, and what operators did. */
public enum MessageEventKind {
    DELIVERED("Đã gửi"),
    FAILED("Gửi chưa được"),
    REJECTED("Bị từ chối"),
    LOST("Không rõ kết quả, gửi lại"),
    HANDLED("Đã xử lý"),
    TOO_EARLY("Đến sớm"),
    FAULT("Xử lý lỗi"),
    REFUSED("Không xử lý được"),
    MENDED("Đã sửa nội dung"),
    RESENT("Cho chạy lại"),
    SKIPPED("Đã bỏ qua");

    private final String label;

    MessageEventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
