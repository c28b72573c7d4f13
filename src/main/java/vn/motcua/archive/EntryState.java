package vn.motcua.archive;

/** Whether a stored paper still counts. */
public enum EntryState {
    VALID("Còn hiệu lực"),
    REPLACED("Đã được thay bằng giấy khác"),
    REVOKED("Đã thu hồi, hủy bỏ"),
    DESTROYED("Đã tiêu hủy");

    private final String label;

    EntryState(String label) {
        this.label = label;
    }

    /** Vietnamese. */
    public String label() {
        return label;
    }
}
