package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a clerk issues is processed by no way around the clerk. */
class RejectedIssuingTest {

    private static final String HOUSEHOLD = "processes/household-business-registration.bpmn";

    @Test
    void a_way_past_the_clerk_to_the_end_is_refused() {
        assertThat(places(pastTheClerk())).contains("spine-order@EndEvent_Processed");
    }

    @Test
    void so_is_one_to_the_clerk_past_the_leader() {
        assertThat(places(pastTheLeader())).contains("spine-order@UserTask_Issuing");
    }

    @Test
    void so_is_an_outcome_that_the_clerk_never_has() {
        assertThat(places(Sample.model(HOUSEHOLD).changed("issuingOutcome == 'ISSUED'", "issuingOutcome == 'SEALED'")))
                .contains("condition@Flow_Issued");
    }

    @Test
    void so_is_a_task_completed_by_another_steps_listener() {
        assertThat(places(Sample.model(HOUSEHOLD).changed("${completeIssuingListener}", "${completeSigningListener}")))
                .contains("task-listener@UserTask_Issuing");
    }

    @Test
    void the_shipped_model_breaks_no_rule() {
        assertThat(places(Sample.model(HOUSEHOLD))).isEmpty();
    }

    /** What both checkers are compared on. */
    static Stream<Sample> samples() {
        return Stream.of(pastTheClerk(), pastTheLeader());
    }

    private static Sample pastTheClerk() {
        return Sample.model(HOUSEHOLD)
                .changed(
                        "sourceRef=\"Gateway_Signed\" targetRef=\"UserTask_Issuing\"",
                        "sourceRef=\"Gateway_Signed\" targetRef=\"EndEvent_Processed\"");
    }

    private static Sample pastTheLeader() {
        return Sample.model(HOUSEHOLD)
                .changed(
                        "sourceRef=\"Gateway_Submitted\" targetRef=\"UserTask_Signing\"",
                        "sourceRef=\"Gateway_Submitted\" targetRef=\"UserTask_Issuing\"");
    }
}
