package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is posted is counted, by what knows the posting, and an objection leads somewhere. */
class RejectedPostingTest {

    private static final String ALLOWANCE = "processes/monthly-social-allowance.bpmn";

    enum Change {
        NOT_COUNTED(
                "sourceRef=\"UserTask_Posting\" targetRef=\"CallActivity_PostingPeriod\"",
                "sourceRef=\"UserTask_Posting\" targetRef=\"EndEvent_SupplementNeeded\"",
                "public-posting@UserTask_Posting"),
        NOT_POSTED(
                "sourceRef=\"UserTask_CouncilMeeting\" targetRef=\"Gateway_Approved\"",
                "sourceRef=\"UserTask_CouncilMeeting\" targetRef=\"CallActivity_PostingPeriod\"",
                "public-posting@CallActivity_PostingPeriod"),
        UNKNOWN(
                "<camunda:in source=\"postingId\" target=\"postingId\" />",
                "",
                "public-posting@CallActivity_PostingPeriod"),
        UNHEARD(
                "errorCode=\"posting.objected\"",
                "errorCode=\"posting.praised\"",
                "public-posting@CallActivity_PostingPeriod");

        private final String from;
        private final String to;
        private final String place;

        Change(String from, String to, String place) {
            this.from = from;
            this.to = to;
            this.place = place;
        }

        Sample model() {
            return Sample.model(ALLOWANCE).changed(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_posting_that_nobody_counts_or_hears_is_refused(Change change) {
        assertThat(places(change.model())).contains(change.place);
    }

    @Test
    void the_shipped_one_keeps_to_all_of_it() {
        assertThat(places(Sample.model(ALLOWANCE))).isEmpty();
    }
}
