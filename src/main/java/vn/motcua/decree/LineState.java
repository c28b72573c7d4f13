package vn.motcua.decree;

/** How far one date of a decree has come. */
public enum LineState {
    FORESEEN("Dự kiến"),
    WAITING("Chờ áp dụng"),
    DONE("Đã áp dụng"),
    /** The dossier moved on by itself meanwhile. */
    OVERTAKEN("Không còn phải chuyển");

    private final String label;

    LineState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
