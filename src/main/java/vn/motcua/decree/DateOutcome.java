package vn.motcua.decree;

/** What a decree makes of a date. */
public enum DateOutcome {
    LATER("Chuyển muộn hơn"),
    /** A step alone, whose norm hours now fall on a make-up day; what was promised to an applicant never is. */
    EARLIER("Bước đến hạn sớm hơn"),
    KEPT("Giữ hẹn đã ghi");

    private final String label;

    DateOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
