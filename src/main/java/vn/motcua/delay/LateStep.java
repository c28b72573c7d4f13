package vn.motcua.delay;

import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Step;

/**
 * What can be late: a counted step of the procedure, or the dossier as a whole.
 *
 * @param name the step's, or DOSSIER
 */
public record LateStep(String name) {

    public static final LateStep DOSSIER = new LateStep("DOSSIER");

    /** Another authority's opinion: no step of the procedure, and that authority answers for it. */
    public static final LateStep OPINION = new LateStep("OPINION");

    private static final String PREFIX = "ServiceTask_Open";
    private static final String SUFFIX = "Delay";

    public static LateStep of(Step step) {
        return new LateStep(step.name());
    }

    /** {@code ServiceTask_OpenReviewDelay} → REVIEW. */
    public static LateStep openedBy(String serviceTaskId) {
        if (!serviceTaskId.startsWith(PREFIX) || !serviceTaskId.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("no step is late by " + serviceTaskId);
        }
        var elementName = serviceTaskId.substring(PREFIX.length(), serviceTaskId.length() - SUFFIX.length());
        return elementName.equals("Dossier")
                ? DOSSIER
                : of(Step.ofTask("UserTask_" + elementName)
                        .orElseThrow(() -> new IllegalArgumentException("no step is late by " + serviceTaskId)));
    }

    /** @return true if the dossier itself is late, not one of its steps */
    public boolean isWhole() {
        return equals(DOSSIER);
    }

    /**
     * The step that is late.
     *
     * @throws IllegalStateException if it is the whole dossier
     */
    public Step step() {
        if (isWhole()) {
            throw new IllegalStateException("the whole dossier is late, not a step");
        }
        return new Step(name);
    }

    /** Vietnamese, as the dossier's procedure calls it. */
    public String label(Procedure procedure) {
        if (isWhole()) {
            return "Toàn bộ hồ sơ";
        }
        return equals(OPINION) ? "Cho ý kiến" : procedure.step(step()).label();
    }

    /** The element behind the timer. */
    public String openDelayTaskId() {
        return isWhole() ? PREFIX + "Dossier" + SUFFIX : step().openDelayTaskId();
    }
}
