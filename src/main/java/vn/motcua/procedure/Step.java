package vn.motcua.procedure;

/** The spine of every citizen procedure, in order. Ids are identical in every model. */
public enum Step {
    INTAKE("Intake", "Tiếp nhận"),
    REVIEW("Review", "Thẩm định"),
    SIGNING("Signing", "Ký duyệt"),
    RETURN("Return", "Trả kết quả");

    private final String elementName;
    private final String label;

    Step(String elementName, String label) {
        this.elementName = elementName;
        this.label = label;
    }

    /** {@code UserTask_Review}. */
    public String taskId() {
        return "UserTask_" + elementName;
    }

    /** {@code BoundaryEvent_ReviewOverdue}. */
    public String overdueTimerId() {
        return "BoundaryEvent_" + elementName + "Overdue";
    }

    /** {@code ServiceTask_OpenReviewDelay}: the short path behind the timer. */
    public String openDelayTaskId() {
        return "ServiceTask_Open" + elementName + "Delay";
    }

    /** Vietnamese, for people. */
    public String label() {
        return label;
    }
}
