package vn.motcua.move;

/** How far a move has come. */
public enum MoveState {
    PLANNED("Đã lập phương án"),
    MOVING("Đang chuyển"),
    MOVED("Đã chuyển");

    private final String label;

    MoveState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
