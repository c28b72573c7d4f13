package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever was assigned finds the review among their work: a model that assigns and forgets it is refused. */
class RejectedAssignmentTest {

    private static final String HOUSEHOLD = "processes/household-business-registration.bpmn";
    private static final String ASSIGNEE = " camunda:assignee=\"${candidates.assigned(execution)}\"";

    @Test
    void a_review_that_does_not_ask_who_was_assigned_is_refused() {
        assertThat(places(forgetful())).contains("task-people@UserTask_Review");
    }

    @Test
    void so_is_one_that_asks_something_else() {
        assertThat(places(mistaken())).contains("task-people@UserTask_Review");
    }

    @Test
    void so_is_an_outcome_that_the_rule_never_has() {
        assertThat(places(Sample.model(HOUSEHOLD)
                        .changed("assignmentOutcome == 'ASSIGNED'", "assignmentOutcome == 'DONE'")))
                .contains("condition@Flow_Assigned");
    }

    @Test
    void the_shipped_model_breaks_no_rule() {
        assertThat(places(Sample.model(HOUSEHOLD))).isEmpty();
    }

    /** What both checkers are compared on. */
    static Stream<Sample> samples() {
        return Stream.of(forgetful(), mistaken());
    }

    private static Sample forgetful() {
        return Sample.model(HOUSEHOLD).changed(ASSIGNEE, "");
    }

    private static Sample mistaken() {
        return Sample.model(HOUSEHOLD).changed("candidates.assigned", "candidates.answerer");
    }
}
