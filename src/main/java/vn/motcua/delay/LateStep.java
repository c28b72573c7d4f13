package vn.motcua.delay;

import vn.motcua.procedure.Step;

/** What can be late: a step of the spine with a timer, or the dossier as a whole. */
public enum LateStep {
    INTAKE(Step.INTAKE.label()),
    REVIEW(Step.REVIEW.label()),
    SIGNING(Step.SIGNING.label()),
    DOSSIER("Toàn bộ hồ sơ");

    private final String label;

    LateStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** {@code ServiceTask_OpenReviewDelay} → REVIEW. */
    public static LateStep openedBy(String serviceTaskId) {
        for (var late : values()) {
            if (late.openDelayTaskId().equals(serviceTaskId)) {
                return late;
            }
        }
        throw new IllegalArgumentException("no step is late by " + serviceTaskId);
    }

    /** The element behind the timer. */
    public String openDelayTaskId() {
        return this == DOSSIER
                ? "ServiceTask_OpenDossierDelay"
                : Step.valueOf(name()).openDelayTaskId();
    }
}
