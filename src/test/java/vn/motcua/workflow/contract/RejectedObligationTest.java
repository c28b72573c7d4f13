package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is owed to a collector is looked for on every way to the signature, and who owes leaves the scope. */
class RejectedObligationTest {

    private static final String LAND = "processes/land-transfer.bpmn";

    enum Change {
        AROUND_THE_CHECK(
                "sourceRef=\"Gateway_Submitted\" targetRef=\"ServiceTask_CheckObligation\"",
                "sourceRef=\"Gateway_Submitted\" targetRef=\"UserTask_Signing\"",
                "financial-obligation@ServiceTask_CheckObligation"),
        CHECKED_BY_NOBODY(
                "${checkObligationDelegate}",
                "${digitizeDossierDelegate}",
                "financial-obligation@CallActivity_Payment"),
        ANOTHER_PLACE("CallActivity_Payment", "CallActivity_Tax", "financial-obligation@CallActivity_Tax"),
        OWING_GOES_ON(
                "${paymentStage == 'REFERRAL'}",
                "${paymentStage == 'NOTICE'}",
                "financial-obligation@ServiceTask_CheckObligation"),
        CHECKED_FOR_NOTHING(
                "calledElement=\"financial-obligation\"",
                "calledElement=\"payment\"",
                "financial-obligation@ServiceTask_CheckObligation");

        private final String from;
        private final String to;
        private final String place;

        Change(String from, String to, String place) {
            this.from = from;
            this.to = to;
            this.place = place;
        }

        Sample model() {
            return Sample.model(LAND).changed(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_model_that_could_sign_what_is_not_paid_is_refused(Change change) {
        assertThat(places(change.model())).contains(change.place);
    }

    @Test
    void a_catalogue_that_names_no_collector_is_refused() {
        assertThat(places(Sample.model(LAND)
                        .changed("calledElement=\"financial-obligation\"", "calledElement=\"payment\"")))
                .contains("collector@SubProcess_Resolution");
    }

    @Test
    void a_clock_that_runs_on_while_the_dossier_is_out_is_refused() {
        assertThat(places(Sample.model(LAND).under("value: REFERRAL", "value: NOTICE")))
                .contains("collector@CallActivity_Payment");
    }

    @Test
    void a_review_that_cannot_say_what_the_collector_reckons_by_is_refused() {
        assertThat(places(Sample.model(LAND).changed("\"land-transfer-review\"", "\"review\"")))
                .contains("payment-pause@UserTask_Review");
    }

    @Test
    void the_shipped_one_keeps_to_all_of_it() {
        assertThat(places(Sample.model(LAND))).isEmpty();
    }
}
