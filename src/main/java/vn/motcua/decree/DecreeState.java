package vn.motcua.decree;

/** How far a decree has come. */
public enum DecreeState {
    DRAFT("Mới nhập"),
    PREVIEWED("Đã xem trước"),
    APPLYING("Đang áp dụng"),
    APPLIED("Đã áp dụng");

    private final String label;

    DecreeState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether everybody counts with its days. */
    public boolean inForce() {
        return this == APPLYING || this == APPLIED;
    }
}
