package vn.motcua.delay;

/** How far up an explanation that nobody gives has gone. Whoever was asked before can still give it. */
public enum AnswerLevel {
    OWN("Người giữ việc"),
    UNIT_HEAD("Người đứng đầu bộ phận"),
    LEADER("Lãnh đạo cơ quan"),
    HEAD("Người đứng đầu cơ quan"),
    /** Nobody is left to be asked: the controller of procedures knows. */
    CONTROLLER("Cán bộ kiểm soát thủ tục hành chính");

    private final String label;

    AnswerLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
