package vn.motcua.delay;

import java.util.Optional;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Step;

/**
 * What can be late: a counted step of the procedure, what another authority of ours owes, or the dossier as a whole.
 *
 * @param name the step's, OPINION, that of a branch, or DOSSIER
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

    /** Another authority's part of a linked procedure, by the key of its branch: no step of it, and that authority answers for it. */
    public static LateStep branch(String key) {
        return new LateStep(LinkedBranch.lateness(key));
    }

    /** The branch of the procedure that is late; empty if it is anything else. */
    public Optional<LinkedBranch> branchOf(Procedure procedure) {
        return procedure.branches().stream()
                .filter(one -> equals(branch(one.key())))
                .findFirst();
    }

    /** The task in which another authority does it; empty for what the authorities of the dossier do themselves. */
    public Optional<String> othersTask() {
        if (equals(OPINION)) {
            return Optional.of("UserTask_GiveOpinion");
        }
        return LinkedBranch.isLateness(name) ? Optional.of("UserTask_DoBranch") : Optional.empty();
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
        return equals(OPINION)
                ? "Cho ý kiến"
                : branchOf(procedure)
                        .map(LinkedBranch::label)
                        .orElseGet(() -> procedure.step(step()).label());
    }

    /** The element behind the timer. */
    public String openDelayTaskId() {
        return isWhole() ? PREFIX + "Dossier" + SUFFIX : step().openDelayTaskId();
    }
}
