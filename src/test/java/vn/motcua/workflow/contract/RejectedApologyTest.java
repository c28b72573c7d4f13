package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workflow.contract.RejectedModelsTest.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bell that asks whether a due date will be kept: there where it may ring, and nowhere else. */
class RejectedApologyTest {

    private static final String MARITAL = "processes/marital-status-certificate.bpmn";
    private static final String PLACE = "apology-question@BoundaryEvent_ApologyQuestion";

    enum Change {
        ON_A_STEP(
                "cancelActivity=\"false\" attachedToRef=\"SubProcess_Resolution\">\n      <bpmn:documentation>Chuông reo đầu",
                "cancelActivity=\"false\" attachedToRef=\"UserTask_Intake\">\n      <bpmn:documentation>Chuông reo đầu"),
        AT_ANOTHER_TIME("${deadlines.apologyQuestionAt(execution)}", "${deadlines.dueAt(execution,'DOSSIER')}"),
        OPENING_SOMETHING_ELSE("${openApologyDelegate}", "${openDelayExplanationDelegate}"),
        UNDER_ANOTHER_NAME("ServiceTask_OpenApology", "ServiceTask_AskAround");

        private final String from;
        private final String to;

        Change(String from, String to) {
            this.from = from;
            this.to = to;
        }

        Sample model() {
            return Sample.model(MARITAL).changed(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bell_that_is_not_this_one_is_refused(Change change) {
        assertThat(places(change.model())).contains(PLACE);
    }

    @Test
    void one_that_interrupts_is_refused() {
        var interrupting = "name=\"Hạn trả đã gần\" cancelActivity=\"false\"";

        assertThat(places(Sample.model(MARITAL).changed(interrupting, interrupting.replace("false", "true"))))
                .contains(PLACE);
    }

    @Test
    void a_procedure_of_several_days_without_it_is_refused() {
        assertThat(places(
                        Sample.model(MARITAL).changed("BoundaryEvent_ApologyQuestion", "BoundaryEvent_SomethingElse")))
                .contains(PLACE);
    }

    @Test
    void a_procedure_of_a_day_needs_none_and_may_have_none() {
        assertThat(places(Sample.model(Sample.BIRTH))).isEmpty();
        var ofADay = Sample.model(MARITAL)
                .under(
                        "limit: { amount: 3, unit: WORKING_DAY }",
                        "limit: { amount: 1, unit: WORKING_DAY }",
                        "limit: { amount: 23, unit: WORKING_DAY }",
                        "limit: { amount: 1, unit: WORKING_DAY }");

        assertThat(places(ofADay)).contains(PLACE);
    }

    @Test
    void every_shipped_procedure_of_several_days_has_it() {
        assertThat(Sample.shipped()
                        .filter(model -> model.bpmn().contains("BoundaryEvent_ApologyQuestion"))
                        .map(Sample::path))
                .containsExactlyInAnyOrder(
                        MARITAL,
                        "processes/civil-status-correction.bpmn",
                        "processes/criminal-record-certificate.bpmn",
                        "processes/criminal-record-certificate@2010-07-01.bpmn",
                        "processes/driving-licence-exchange.bpmn",
                        "processes/driving-licence-exchange@2017-06-01.bpmn",
                        "processes/linked-birth.bpmn",
                        "processes/monthly-social-allowance.bpmn",
                        "processes/linked-death.bpmn",
                        "processes/permanent-residence.bpmn",
                        "processes/household-business-registration.bpmn",
                        "processes/land-transfer.bpmn",
                        "processes/house-building-permit.bpmn",
                        "processes/house-building-permit@2021-01-01.bpmn",
                        "processes/house-building-permit@2025-07-01.bpmn");
    }
}
