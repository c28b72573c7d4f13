package vn.motcua.move;

/** What becomes of one dossier of a move. */
public enum MoveLineState {
    FORESEEN("Chuyển được"),
    STUCK("Không chuyển được"),
    WAITING("Chờ chuyển"),
    DONE("Đã chuyển"),
    GONE("Không còn phải chuyển");

    private final String label;

    MoveLineState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
