package vn.motcua.messaging;

/** Where a message stands. The first four are of the outbox alone, the next four of the inbox. */
public enum MessageState {
    READY("Chờ gửi"),
    BEHIND("Chờ thông điệp trước"),
    DEAD("Không gửi được"),
    DELIVERED("Đã gửi"),
    SKIPPED("Đã bỏ qua"),
    WAITING("Chờ xử lý"),
    EARLY("Chờ xử lý lại"),
    NEEDS_PERSON("Cần người xem"),
    HANDLED("Đã xử lý"),
    SET_ASIDE("Đã xếp lại");

    private final String label;

    MessageState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
