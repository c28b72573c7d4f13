package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A procedure adds steps by its catalogue file and its model; whatever only one of them knows is refused. */
class StepsTest {

    private static final String CATALOGUE_LINE =
            "  - { key: SITE_CHECK, label: Kiểm tra thực địa, role: specialist, hours: 2, counted: true }\n";
    private static final String SIGNING_LINE = "  - { key: SIGNING, ";
    private static final String ON_THE_SPOT = "composite: [specialist, leader]\n";

    private final Sample birth = Sample.model(Sample.BIRTH);

    @Test
    void a_step_that_model_and_catalogue_know_keeps_the_contract_but_for_its_missing_picture() {
        assertThat(RejectedModelsTest.places(withSiteCheck()))
                .allMatch(place -> place.startsWith("drawn@"))
                .hasSize(7);
    }

    @Test
    void a_task_that_the_catalogue_does_not_know_is_refused() {
        assertThat(RejectedModelsTest.places(withSiteCheck().under(birth.versions())))
                .contains("step@UserTask_SiteCheck");
    }

    @Test
    void a_step_that_the_model_does_not_have_is_refused() {
        assertThat(RejectedModelsTest.places(birth.under(ON_THE_SPOT, "", SIGNING_LINE, CATALOGUE_LINE + SIGNING_LINE)))
                .containsExactly("step@UserTask_SiteCheck");
    }

    @Test
    void the_bell_of_an_added_step_is_asked_for() {
        var silent = withSiteCheck().changed("BoundaryEvent_SiteCheckOverdue", "BoundaryEvent_Other");

        assertThat(RejectedModelsTest.places(silent)).contains("overdue-timer@BoundaryEvent_SiteCheckOverdue");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    candidates.forStep(execution,'SITE_CHECK') | candidates.forStep(execution,'REVIEW') | task-people@UserTask_SiteCheck
                    camunda:dueDate="${deadlines.dueAt(execution,'SITE_CHECK') | camunda:dueDate="${deadlines.dueAt(execution,'REVIEW') | task-deadline@UserTask_SiteCheck
                    timeDate xsi:type="bpmn:tFormalExpression">${deadlines.dueAt(execution,'SITE_CHECK') | timeDate xsi:type="bpmn:tFormalExpression">${deadlines.dueAt(execution,'REVIEW') | overdue-timer@BoundaryEvent_SiteCheckOverdue
                    openDelayExplanationDelegate}" id="ServiceTask_OpenSiteCheckDelay | digitizeDossierDelegate}" id="ServiceTask_OpenSiteCheckDelay | delay-opened@BoundaryEvent_SiteCheckOverdue
                    """)
    void an_added_step_keeps_the_rules_of_the_spine(String from, String to, String place) {
        assertThat(RejectedModelsTest.places(withSiteCheck().changed(from, to))).contains(place);
    }

    @Test
    void a_counted_step_outside_the_scope_is_refused() {
        var outside = withSiteCheck("UserTask_Return", "</bpmn:process>", CATALOGUE_LINE);

        assertThat(RejectedModelsTest.places(outside)).contains("step@UserTask_SiteCheck");
    }

    @Test
    void an_uncounted_step_inside_the_scope_is_refused() {
        var uncounted = withSiteCheck(
                "UserTask_Signing", "</bpmn:subProcess>", CATALOGUE_LINE.replace("counted: true", "counted: false"));

        assertThat(RejectedModelsTest.places(uncounted)).contains("step@UserTask_SiteCheck");
    }

    @Test
    void a_step_named_nowhere_is_refused_wherever_it_is_asked_for() {
        var asked = birth.changed(
                "tFormalExpression\">${deadlines.dueAt(execution,'REVIEW')}",
                "tFormalExpression\">${deadlines.dueAt(execution,'SITE_CHECK')}");

        assertThat(RejectedModelsTest.places(asked))
                .containsExactlyInAnyOrder(
                        "overdue-timer@BoundaryEvent_ReviewOverdue", "step@BoundaryEvent_ReviewOverdue");
    }

    @Test
    void a_model_that_no_catalogue_file_knows_is_refused() {
        assertThat(RejectedModelsTest.places(birth.under(List.of()))).contains("catalogue@birth-registration");
    }

    private Sample withSiteCheck() {
        return withSiteCheck("UserTask_Signing", "</bpmn:subProcess>", CATALOGUE_LINE);
    }

    /** Puts a site check before the target, into the element that ends so. */
    private Sample withSiteCheck(String target, String end, String line) {
        return birth.under(ON_THE_SPOT, "", SIGNING_LINE, line + SIGNING_LINE)
                .changed("targetRef=\"" + target + "\" />", "targetRef=\"UserTask_SiteCheck\" />")
                .changed(
                        end,
                        """
                        <bpmn:userTask id="UserTask_SiteCheck" name="Kiểm tra thực địa" camunda:formRef="review" camunda:formRefBinding="deployment" camunda:candidateGroups="${candidates.forStep(execution,'SITE_CHECK')}" camunda:dueDate="${deadlines.dueAt(execution,'SITE_CHECK')}">
                          <bpmn:documentation>Lập biên bản.</bpmn:documentation>
                          <bpmn:extensionElements>
                            <camunda:taskListener delegateExpression="${completeSiteCheckListener}" event="complete" />
                          </bpmn:extensionElements>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="Flow_SiteChecked" sourceRef="UserTask_SiteCheck" targetRef="TARGET" />
                        <bpmn:boundaryEvent id="BoundaryEvent_SiteCheckOverdue" name="Quá hạn kiểm tra" cancelActivity="false" attachedToRef="UserTask_SiteCheck">
                          <bpmn:documentation>Chuông của bước.</bpmn:documentation>
                          <bpmn:timerEventDefinition>
                            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${deadlines.dueAt(execution,'SITE_CHECK')}</bpmn:timeDate>
                          </bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="Flow_SiteCheckOverdue" sourceRef="BoundaryEvent_SiteCheckOverdue" targetRef="ServiceTask_OpenSiteCheckDelay" />
                        <bpmn:serviceTask camunda:asyncBefore="true" camunda:delegateExpression="${openDelayExplanationDelegate}" id="ServiceTask_OpenSiteCheckDelay" name="Yêu cầu giải trình" />
                        <bpmn:sequenceFlow id="Flow_SiteCheckDelayOpened" sourceRef="ServiceTask_OpenSiteCheckDelay" targetRef="EndEvent_SiteCheckDelayOpened" />
                        <bpmn:endEvent id="EndEvent_SiteCheckDelayOpened" />
                        """
                                        .replace("TARGET", target)
                                + end);
    }
}
