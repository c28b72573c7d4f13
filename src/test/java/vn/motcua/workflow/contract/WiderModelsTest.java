package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.procedure.TestCatalogue;

/**
 * A model with all that procedures may use beyond the spine: parallel branches, an opinion with its silence, a called
 * process, a supplement that leaves the scope and comes back, a message beside a task. It has no picture.
 */
class WiderModelsTest {

    private static final String STEPS =
            """
            steps:
              - { key: INTAKE, label: Tiếp nhận, role: one-stop-desk, hours: 1, counted: true }
              - { key: REVIEW, label: Thẩm định, role: specialist, hours: 1, counted: true }
              - { key: SITE_CHECK, label: Kiểm tra thực địa, role: specialist, hours: 2, counted: true }
              - { key: OPINION, label: Lấy ý kiến, role: specialist, hours: 3, counted: true }
              - { key: SIGNING, label: Ký duyệt, role: leader, hours: 2, counted: true }
              - { key: RETURN, label: Trả kết quả, role: one-stop-desk, hours: 1, counted: false }
            """;

    private static final Sample MODEL = Sample.model("src/test/resources/models/sample.bpmn")
            .under(List.of(TestCatalogue.sample("(?s)steps:.*?(?=uncountedWork:)", STEPS)));

    @Test
    void it_keeps_the_contract() {
        assertThat(places(MODEL)).isEmpty();
    }

    enum Change {
        AN_UNKNOWN_MESSAGE("name=\"opinion.answered\"", "name=\"opinion.shouted\"", "message@Message_OpinionAnswered"),
        WAITING_FOR_NOTHING(
                " messageRef=\"Message_OpinionAnswered\">",
                ">",
                "message@ReceiveTask_Opinion referenced@Message_OpinionAnswered"),
        A_MESSAGE_SENT_BY_THE_MODEL(
                "<endEvent id=\"EndEvent_Refused\" />",
                "<endEvent id=\"EndEvent_Refused\"><messageEventDefinition messageRef=\"Message_Supplemented\" /></endEvent>",
                "message@EndEvent_Refused"),
        NO_NAME_OF_WHAT_WAITS(" name=\"Chờ ý kiến\"", "", "vietnamese-words@ReceiveTask_Opinion"),
        THE_LATEST_CALLED_PROCESS(
                "calledElementBinding=\"versionTag\"",
                "calledElementBinding=\"latest\"",
                "called-process@CallActivity_Consultation"),
        NO_VERSION_OF_THE_CALLED_PROCESS(
                " camunda:calledElementVersionTag=\"1\"", "", "called-process@CallActivity_Consultation"),
        A_CALLED_PROCESS_BY_EXPRESSION(
                "calledElement=\"consultation\"",
                "calledElement=\"${reviewOutcome}\"",
                "called-process@CallActivity_Consultation expression@CallActivity_Consultation"),
        A_CALL_WITHOUT_THE_DOSSIER(
                "<camunda:in source=\"dossierId\" target=\"dossierId\" />",
                "",
                "called-process@CallActivity_Consultation"),
        EVERY_VARIABLE_PASSED_ON(
                "<camunda:in source=\"dossierId\" target=\"dossierId\" />",
                "<camunda:in source=\"dossierId\" target=\"dossierId\" /><camunda:in variables=\"all\" />",
                "no-own-code@CallActivity_Consultation"),
        AN_UNDECLARED_VARIABLE_PASSED_ON(
                "<camunda:in source=\"dossierId\" target=\"dossierId\" />",
                "<camunda:in source=\"dossierId\" target=\"dossierId\" /><camunda:in source=\"name\" target=\"name\" />",
                "no-own-code@CallActivity_Consultation"),
        AN_EXPRESSION_PASSED_ON(
                "<camunda:in source=\"dossierId\" target=\"dossierId\" />",
                "<camunda:in source=\"dossierId\" target=\"dossierId\" />"
                        + "<camunda:in sourceExpression=\"${candidates}\" target=\"dossierId\" />",
                "expression@CallActivity_Consultation no-own-code@CallActivity_Consultation"),
        ANOTHER_BUSINESS_KEY(
                "businessKey=\"#{execution.processBusinessKey}\"",
                "businessKey=\"#{execution.id}\"",
                "called-process@CallActivity_Consultation expression@CallActivity_Consultation"
                        + " no-own-code@CallActivity_Consultation"),
        AN_ERROR_NOBODY_CATCHES(
                "attachedToRef=\"SubProcess_Resolution\"><documentation>Giải thích.</documentation><errorEventDefinition",
                "attachedToRef=\"UserTask_Intake\"><documentation>Giải thích.</documentation><errorEventDefinition",
                "leaving@EndEvent_SupplementNeeded"),
        AN_ERROR_WITHOUT_A_CODE(" errorCode=\"supplementNeeded\"", "", "leaving@Error_SupplementNeeded"),
        OUT_OF_THE_SCOPE_AND_ON_TO_THE_RETURN(
                "sourceRef=\"IntermediateCatchEvent_Supplemented\" targetRef=\"SubProcess_Resolution\"",
                "sourceRef=\"IntermediateCatchEvent_Supplemented\" targetRef=\"UserTask_Return\"",
                "leaving@UserTask_Return"),
        AN_END_WHILE_A_BRANCH_IS_OPEN(
                "sourceRef=\"ReceiveTask_Opinion\" targetRef=\"Gateway_Join\"",
                "sourceRef=\"ReceiveTask_Opinion\" targetRef=\"EndEvent_SupplementNeeded\"",
                "branches@EndEvent_SupplementNeeded"),
        BACK_WHILE_A_BRANCH_IS_OPEN(
                "sourceRef=\"BoundaryEvent_Silence\" targetRef=\"Gateway_Join\"",
                "sourceRef=\"BoundaryEvent_Silence\" targetRef=\"Gateway_Fork\"",
                "branches@Gateway_Fork"),
        BRANCHES_WITHOUT_A_GATEWAY(
                "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"UserTask_Intake\" />",
                "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"UserTask_Intake\" />"
                        + "<sequenceFlow id=\"Flow_Second\" sourceRef=\"StartEvent_DossierEntered\" targetRef=\"UserTask_Intake\" />",
                "branches@StartEvent_DossierEntered"),
        WAITING_BEHIND_A_MESSAGE_BESIDE_A_TASK(
                "sourceRef=\"BoundaryEvent_Delivered\" targetRef=\"EndEvent_Delivered\"",
                "sourceRef=\"BoundaryEvent_Delivered\" targetRef=\"UserTask_Return\"",
                "lateness-never-blocks@UserTask_Return"),
        A_WRITTEN_SILENCE(
                "<timeDate xsi:type=\"tFormalExpression\">${deadlines.dueAt(execution,'OPINION')}</timeDate>",
                "<timeDuration xsi:type=\"tFormalExpression\">P2D</timeDuration>",
                "overdue-timer@BoundaryEvent_Silence"),
        A_SILENCE_OF_NO_STEP(
                "deadlines.dueAt(execution,'OPINION')",
                "deadlines.dueAt(execution,'ADVICE')",
                "step@BoundaryEvent_Silence");

        private final String from;
        private final String to;
        private final String findings;

        Change(String from, String to, String findings) {
            this.from = from;
            this.to = to;
            this.findings = findings;
        }

        Sample model() {
            return MODEL.changed(from, to);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_breaks_a_rule_is_refused_where_it_is(Change change) {
        assertThat(places(change.model())).isEqualTo(new TreeSet<>(Arrays.asList(change.findings.split(" "))));
    }

    @Test
    void a_called_process_needs_a_version_of_its_own() {
        var untagged = Sample.model(Sample.EXPLAIN).changed(" camunda:versionTag=\"1\"", "");

        assertThat(RejectedModelsTest.places(untagged)).containsExactly("called-process@explain-delay");
    }

    private static TreeSet<String> places(Sample sample) {
        return RejectedModelsTest.places(sample).stream()
                .filter(place -> !place.startsWith("drawn@"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
