package vn.motcua.control;

/** On what ground an official reads a dossier. */
public enum ReadGround {
    DUTY("Theo nhiệm vụ"),
    ASKED("Được hỏi ý kiến"),
    SUPERVISION("Giám sát");

    private final String label;

    ReadGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
