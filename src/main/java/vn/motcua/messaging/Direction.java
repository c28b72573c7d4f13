package vn.motcua.messaging;

/** Whether we told or were told. */
public enum Direction {
    OUT("Gửi đi"),
    IN("Nhận về");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
