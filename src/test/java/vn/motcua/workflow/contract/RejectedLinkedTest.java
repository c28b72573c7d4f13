package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of a linked procedure stand behind the signature, are named as in the catalogue, and are gathered. */
class RejectedLinkedTest {

    private static final String LINKED = "processes/linked-birth.bpmn";

    enum Change {
        NAMELESS(
                "CallActivity_ResidenceBranch", "CallActivity_AskThePolice", "linked-branch@CallActivity_AskThePolice"),
        BEFORE_THE_SIGNATURE(
                "sourceRef=\"UserTask_Review\" targetRef=\"Gateway_Reviewed\"",
                "sourceRef=\"UserTask_Review\" targetRef=\"CallActivity_InsuranceBranch\"",
                "linked-branch@CallActivity_InsuranceBranch"),
        NOT_GATHERED(
                "sourceRef=\"Gateway_BranchesEnd\" targetRef=\"ServiceTask_GatherBranches\"",
                "sourceRef=\"Gateway_BranchesEnd\" targetRef=\"EndEvent_Processed\"",
                "linked-branch@CallActivity_ResidenceBranch"),
        GATHERED_BY_NOBODY(
                "${gatherBranchesDelegate}",
                "${digitizeDossierDelegate}",
                "linked-branch@CallActivity_InsuranceBranch");

        private final String from;
        private final String to;
        private final String place;

        Change(String from, String to, String place) {
            this.from = from;
            this.to = to;
            this.place = place;
        }

        Sample model() {
            return Sample.model(LINKED).changed(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_part_that_is_not_where_it_belongs_is_refused(Change change) {
        assertThat(places(change.model())).contains(change.place);
    }

    @Test
    void a_branch_that_the_catalogue_does_not_know_is_refused() {
        assertThat(places(Sample.model(LINKED).changed("CallActivity_ResidenceBranch", "CallActivity_PoliceBranch")))
                .contains("linked-catalogue@CallActivity_PoliceBranch", "linked-catalogue@SubProcess_Resolution");
    }

    @Test
    void a_branch_whose_limit_does_not_fit_into_that_of_the_whole_is_refused() {
        assertThat(places(Sample.model(LINKED)
                        .under("limit: { amount: 7, unit: WORKING_DAY }", "limit: { amount: 8, unit: WORKING_DAY }")))
                .contains("limit@SubProcess_Resolution");
    }

    @Test
    void the_shipped_one_keeps_to_all_of_it() {
        assertThat(places(Sample.model(LINKED))).isEmpty();
    }
}
