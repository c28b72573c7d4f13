package vn.motcua.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A step of a procedure: the name that catalogue, models and running dossiers share. Which steps a procedure has, in
 * which order and for whom, its catalogue file says ({@link ProcedureStep}).
 *
 * @param name SITE_CHECK; the ids of the step's elements follow from it
 */
public record Step(String name) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z][A-Z0-9]*)*");
    private static final Pattern TASK = Pattern.compile("UserTask_([A-Z][A-Za-z0-9]*)");

    public static final Step INTAKE = new Step("INTAKE");
    public static final Step REVIEW = new Step("REVIEW");
    public static final Step SIGNING = new Step("SIGNING");
    public static final Step RETURN = new Step("RETURN");

    /** Optional: the head of the division initials the draft before it goes to the leader. */
    public static final Step DIVISION_REVIEW = new Step("DIVISION_REVIEW");

    /** Optional: the clerk numbers, dates, seals and issues what the leader signed. Status 9 is the issue then. */
    public static final Step ISSUING = new Step("ISSUING");

    /** What every citizen procedure has, in this order. Ids are identical in every model. */
    public static final List<Step> SPINE = List.of(INTAKE, REVIEW, SIGNING, RETURN);

    public Step {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a step: " + name);
        }
    }

    /** @return true if a step could be called that */
    public static boolean isName(String text) {
        return text != null && NAME.matcher(text).matches();
    }

    /** {@code UserTask_SiteCheck} → SITE_CHECK; empty for what is no user task. */
    public static Optional<Step> ofTask(String taskId) {
        var task = TASK.matcher(taskId);
        return task.matches()
                ? Optional.of(new Step(
                        task.group(1).replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** {@code SiteCheck}: the second half of its elements' ids. */
    public String elementName() {
        return Arrays.stream(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** {@code UserTask_SiteCheck}. */
    public String taskId() {
        return "UserTask_" + elementName();
    }

    /** {@code BoundaryEvent_SiteCheckOverdue}. */
    public String overdueTimerId() {
        return "BoundaryEvent_" + elementName() + "Overdue";
    }

    /** {@code ServiceTask_OpenSiteCheckDelay}: the short path behind the timer. */
    public String openDelayTaskId() {
        return "ServiceTask_Open" + elementName() + "Delay";
    }

    @Override
    public String toString() {
        return name;
    }
}
