package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule refuses its sample, at the element that breaks it and at no other. */
class RejectedModelsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    without-spine-task.bpmn     | spine@UserTask_Return
                    without-timer.bpmn          | overdue-timer@BoundaryEvent_ReviewOverdue
                    without-form.bpmn           | task-form@UserTask_Review
                    user-task-behind-timer.bpmn | delay-opened@BoundaryEvent_ReviewOverdue lateness-never-blocks@UserTask_ExplainDelay
                    overlapping.bpmn            | shapes-apart@UserTask_Signing
                    """)
    void a_file_that_breaks_a_rule_is_refused(String file, String findings) {
        assertThat(places(Sample.rejected(file))).contains(findings.split(" "));
    }

    /** A small change of the shipped model and the places it is refused at, «rule@element». */
    enum Change {
        ANOTHER_ID_THAN_THE_FILES(
                "process id=\"birth-registration\"",
                "process id=\"birth\"",
                "bpmnElement=\"birth-registration\"",
                "bpmnElement=\"birth\"",
                "process-header@birth"),
        NO_NAME(" name=\"Đăng ký khai sinh\"", "", "process-header@birth-registration"),
        NOT_EXECUTABLE("isExecutable=\"true\"", "isExecutable=\"false\"", "process-header@birth-registration"),
        NO_TIME_TO_LIVE(" camunda:historyTimeToLive=\"P365D\"", "", "process-header@birth-registration"),
        STARTED_IN_TASKLIST(" camunda:isStartableInTasklist=\"false\"", "", "process-header@birth-registration"),
        GENERATED_TASK_ID("ServiceTask_DigitizeResult", "Activity_0x1y2z3", "chosen-id@Activity_0x1y2z3"),
        GENERATED_FLOW_ID("Flow_SentBack", "Flow_0abc123", "chosen-id@Flow_0abc123"),
        GENERATED_GATEWAY_ID("Gateway_Signed", "Gateway_1abcdef", "chosen-id@Gateway_1abcdef"),
        GENERATED_EVENT_ID("EndEvent_Processed", "Event_0q3w4e5", "chosen-id@Event_0q3w4e5"),
        ENGLISH_NAME("name=\"Ký duyệt kết quả\"", "name=\"Sign result\"", "vietnamese-words@UserTask_Signing"),
        NO_TASK_NAME("name=\"Ký duyệt kết quả\" ", "", "vietnamese-words@UserTask_Signing"),
        UNKNOWN_FORM("formRef=\"signing\"", "formRef=\"sign\"", "task-form@UserTask_Signing"),
        LATEST_FORM(
                "formRef=\"signing\" camunda:formRefBinding=\"deployment\"",
                "formRef=\"signing\" camunda:formRefBinding=\"latest\"",
                "task-form@UserTask_Signing"),
        NO_GROUP(
                " camunda:candidateGroups=\"${candidates.forStep(execution,'SIGNING')}\"",
                "",
                "task-people@UserTask_Signing"),
        A_GROUP_BY_NAME(
                "${candidates.forStep(execution,'SIGNING')}", "xa-thanh-quang.leader", "task-people@UserTask_Signing"),
        THE_GROUP_OF_ANOTHER_STEP(
                "candidates.forStep(execution,'SIGNING')",
                "candidates.forStep(execution,'REVIEW')",
                "task-people@UserTask_Signing"),
        A_PERSON_BY_NAME(
                "camunda:formRef=\"signing\"",
                "camunda:assignee=\"thanh-quang.chairman\" camunda:formRef=\"signing\"",
                "task-people@UserTask_Signing"),
        NO_DUE_DATE(" camunda:dueDate=\"${deadlines.dueAt(execution,'RETURN')}\"", "", "task-deadline@UserTask_Return"),
        A_WRITTEN_DUE_DATE(
                "dueDate=\"${deadlines.dueAt(execution,'RETURN')}\"",
                "dueDate=\"P3D\"",
                "task-deadline@UserTask_Return"),
        THE_DEADLINE_OF_ANOTHER_STEP(
                "dueDate=\"${deadlines.dueAt(execution,'RETURN')}\"",
                "dueDate=\"${deadlines.dueAt(execution,'INTAKE')}\"",
                "task-deadline@UserTask_Return"),
        NO_COMPLETING_LISTENER(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "",
                "task-listener@UserTask_Signing"),
        TWO_COMPLETING_LISTENERS(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />"
                        + "<camunda:taskListener delegateExpression=\"${completeReviewListener}\" event=\"complete\" />",
                "task-listener@UserTask_Signing"),
        THE_LISTENER_OF_ANOTHER_STEP(
                "completeSigningListener", "completeReviewListener", "task-listener@UserTask_Signing"),
        A_LISTENER_ON_CREATE("event=\"assignment\"", "event=\"create\"", "task-listener@UserTask_Review"),
        AN_INTERRUPTING_TIMER(
                "cancelActivity=\"false\" attachedToRef=\"UserTask_Review\"",
                "cancelActivity=\"true\" attachedToRef=\"UserTask_Review\"",
                "overdue-timer@BoundaryEvent_ReviewOverdue"),
        A_TIMER_ON_ANOTHER_TASK(
                "cancelActivity=\"false\" attachedToRef=\"UserTask_Review\"",
                "cancelActivity=\"false\" attachedToRef=\"UserTask_Signing\"",
                "overdue-timer@BoundaryEvent_ReviewOverdue shapes-apart@BoundaryEvent_ReviewOverdue"),
        A_TIMER_OF_ANOTHER_STEP(
                "tFormalExpression\">${deadlines.dueAt(execution,'REVIEW')}",
                "tFormalExpression\">${deadlines.dueAt(execution,'SIGNING')}",
                "overdue-timer@BoundaryEvent_ReviewOverdue"),
        A_SCOPE_TIMER_OF_A_STEP(
                "deadlines.dueAt(execution,'DOSSIER')",
                "deadlines.dueAt(execution,'REVIEW')",
                "overdue-timer@BoundaryEvent_DossierOverdue"),
        A_WRITTEN_DATE(
                "tFormalExpression\">${deadlines.dueAt(execution,'REVIEW')}",
                "tFormalExpression\">2026-03-02T17:00:00",
                "overdue-timer@BoundaryEvent_ReviewOverdue"),
        A_WRITTEN_DURATION(
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadlines.dueAt(execution,'DOSSIER')}</bpmn:timeDate>",
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration>",
                "overdue-timer@BoundaryEvent_DossierOverdue"),
        NOTHING_ASKED_BEHIND_A_TIMER(
                "ServiceTask_OpenReviewDelay\" name=\"Yêu cầu giải trình\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${openDelayExplanationDelegate}",
                "ServiceTask_OpenReviewDelay\" name=\"Yêu cầu giải trình\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${digitizeDossierDelegate}",
                "delay-opened@BoundaryEvent_ReviewOverdue"),
        NOTHING_ASKED_BEHIND_THE_SCOPES_TIMER(
                "ServiceTask_OpenDossierDelay\" name=\"Yêu cầu giải trình\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${openDelayExplanationDelegate}",
                "ServiceTask_OpenDossierDelay\" name=\"Yêu cầu giải trình\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${digitizeDossierDelegate}",
                "delay-opened@BoundaryEvent_DossierOverdue"),
        BACK_INTO_THE_WORK_FROM_A_TIMER(
                "sourceRef=\"ServiceTask_OpenReviewDelay\" targetRef=\"EndEvent_ReviewDelayOpened\"",
                "sourceRef=\"ServiceTask_OpenReviewDelay\" targetRef=\"UserTask_Signing\"",
                "delay-opened@BoundaryEvent_ReviewOverdue lateness-never-blocks@UserTask_Signing"
                        + " lateness-never-blocks@UserTask_Review lateness-never-blocks@UserTask_CorrectIntake"),
        NO_DELEGATE(
                " camunda:delegateExpression=\"${digitizeDossierDelegate}\"",
                "",
                "service-task@ServiceTask_DigitizeResult"),
        A_LISTENER_AS_DELEGATE(
                "${digitizeDossierDelegate}", "${completeReturnListener}", "service-task@ServiceTask_DigitizeResult"),
        NO_SAVE_POINT_BEHIND_A_TIMER(
                "ServiceTask_OpenDossierDelay\" name=\"Yêu cầu giải trình\" camunda:asyncBefore=\"true\"",
                "ServiceTask_OpenDossierDelay\" name=\"Yêu cầu giải trình\"",
                "save-point@ServiceTask_OpenDossierDelay"),
        NO_SAVE_POINT_AFTER_THE_SCOPE(
                "name=\"Số hóa kết quả\" camunda:asyncBefore=\"true\"",
                "name=\"Số hóa kết quả\"",
                "save-point@ServiceTask_DigitizeResult"),
        A_SAVE_POINT_BEFORE_REVIEW(
                "<bpmn:userTask id=\"UserTask_Review\"",
                "<bpmn:userTask id=\"UserTask_Review\" camunda:asyncBefore=\"true\"",
                "save-point@UserTask_Review"),
        A_SAVE_POINT_AFTER_INTAKE(
                "<bpmn:userTask id=\"UserTask_Intake\"",
                "<bpmn:userTask id=\"UserTask_Intake\" camunda:asyncAfter=\"true\"",
                "save-point@UserTask_Intake"),
        A_SAVE_POINT_AT_THE_SCOPE(
                "<bpmn:subProcess id=\"SubProcess_Resolution\"",
                "<bpmn:subProcess id=\"SubProcess_Resolution\" camunda:asyncBefore=\"true\"",
                "save-point@SubProcess_Resolution"),
        NO_QUESTION("name=\"Kết quả đã ký?\"", "name=\"Kết quả đã ký\"", "gateway@Gateway_Signed"),
        NO_DEFAULT(" default=\"Flow_SentBack\"", "", "gateway@Gateway_Signed gateway@Flow_SentBack"),
        A_CONDITION_ON_THE_DEFAULT(
                "default=\"Flow_SentBack\"", "default=\"Flow_Signed\"", "gateway@Flow_SentBack gateway@Flow_Signed"),
        A_CONDITION_ON_AN_UNKNOWN_VARIABLE(
                "${signingOutcome == 'SIGNED'}",
                "${outcome == 'SIGNED'}",
                "condition@Flow_Signed expression@Flow_Signed"),
        A_CONDITION_ON_AN_UNKNOWN_VALUE(
                "${signingOutcome == 'SIGNED'}",
                "${signingOutcome == 'DONE'}",
                "condition@Flow_Signed expression@Flow_Signed"),
        A_CONDITION_OF_TWO_PARTS(
                "${signingOutcome == 'SIGNED'}",
                "${signingOutcome == 'SIGNED' || true}",
                "condition@Flow_Signed expression@Flow_Signed"),
        A_CONDITION_THAT_IS_A_WORD("${signingOutcome == 'SIGNED'}", "true", "condition@Flow_Signed"),
        A_CONDITION_IN_A_SCRIPT(
                "xsi:type=\"bpmn:tFormalExpression\">${signingOutcome == 'SIGNED'}",
                "xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">${signingOutcome == 'SIGNED'}",
                "condition@Flow_Signed no-own-code@Flow_Signed"),
        AN_UNKNOWN_BEAN(
                "${candidates.forStep(execution,'SIGNING')}",
                "${people.forStep(execution,'SIGNING')}",
                "task-people@UserTask_Signing expression@UserTask_Signing"),
        AN_UNKNOWN_METHOD(
                "${candidates.forStep(execution,'SIGNING')}",
                "${candidates.getClass(execution)}",
                "task-people@UserTask_Signing expression@UserTask_Signing"),
        A_CHAIN_OF_METHODS(
                "${candidates.forStep(execution,'SIGNING')}",
                "${candidates.forStep(execution,'SIGNING').getClass()}",
                "task-people@UserTask_Signing expression@UserTask_Signing"),
        THE_OTHER_KIND_OF_EXPRESSION(
                "${digitizeDossierDelegate}",
                "#{digitizeDossierDelegate}",
                "service-task@ServiceTask_DigitizeResult expression@ServiceTask_DigitizeResult"),
        AN_EXPRESSION_IN_A_NAME(
                "name=\"Số hóa kết quả\"", "name=\"Số hóa ${execution.id}\"", "expression@ServiceTask_DigitizeResult"),
        AN_EXPRESSION_IN_A_DESCRIPTION(
                "<bpmn:documentation>Kiểm tra kết quả",
                "<bpmn:documentation>${execution.id} Kiểm tra kết quả",
                "expression@ServiceTask_DigitizeResult"),
        A_SCRIPT_TASK(
                "<bpmn:endEvent id=\"EndEvent_Returned\" name=\"Đã trả kết quả\" />",
                "<bpmn:endEvent id=\"EndEvent_Returned\" name=\"Đã trả kết quả\" />"
                        + "<bpmn:scriptTask id=\"ScriptTask_Own\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                "no-own-code@ScriptTask_Own drawn@ScriptTask_Own"),
        A_CLASS(
                "camunda:delegateExpression=\"${digitizeDossierDelegate}\"",
                "camunda:class=\"java.lang.Object\"",
                "service-task@ServiceTask_DigitizeResult no-own-code@ServiceTask_DigitizeResult"),
        AN_EXPRESSION_THAT_ACTS(
                "camunda:delegateExpression=\"${digitizeDossierDelegate}\"",
                "camunda:expression=\"${digitizeDossierDelegate.execute(execution)}\"",
                "service-task@ServiceTask_DigitizeResult expression@ServiceTask_DigitizeResult"
                        + " no-own-code@ServiceTask_DigitizeResult"),
        A_CLASS_OF_THE_PREDECESSOR(
                "camunda:delegateExpression=\"${digitizeDossierDelegate}\"",
                "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"java.lang.Object\"",
                "service-task@ServiceTask_DigitizeResult no-own-code@ServiceTask_DigitizeResult"),
        A_LISTENER_CLASS(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener class=\"java.lang.Object\" event=\"complete\" />",
                "task-listener@UserTask_Signing no-own-code@UserTask_Signing"),
        A_LISTENER_SCRIPT(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener event=\"complete\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:taskListener>",
                "task-listener@UserTask_Signing no-own-code@UserTask_Signing"),
        AN_EXECUTION_LISTENER(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />"
                        + "<camunda:executionListener class=\"java.lang.Object\" event=\"start\" />",
                "no-own-code@UserTask_Signing"),
        A_MAPPING_SCRIPT(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />"
                        + "<camunda:inputOutput><camunda:inputParameter name=\"x\">1</camunda:inputParameter></camunda:inputOutput>",
                "no-own-code@UserTask_Signing"),
        A_CONNECTOR(
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />",
                "<camunda:taskListener delegateExpression=\"${completeSigningListener}\" event=\"complete\" />"
                        + "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>",
                "no-own-code@UserTask_Signing"),
        AN_UNUSED_MESSAGE(
                "<bpmndi:BPMNDiagram",
                "<bpmn:message id=\"Message_Supplemented\" name=\"dossier.supplemented\" /><bpmndi:BPMNDiagram",
                "referenced@Message_Supplemented"),
        AN_EVENT_WITHOUT_ITS_ERROR(
                "<bpmn:endEvent id=\"EndEvent_NotAccepted\" name=\"Không tiếp nhận\" />",
                "<bpmn:endEvent id=\"EndEvent_NotAccepted\" name=\"Không tiếp nhận\"><bpmn:errorEventDefinition /></bpmn:endEvent>",
                "referenced@EndEvent_NotAccepted"),
        TWO_TASKS_OF_ONE_NAME("name=\"Ký duyệt kết quả\"", "name=\"Thẩm định hồ sơ\"", "unique-label@UserTask_Signing"),
        TWO_QUESTIONS_OF_ONE_NAME(
                "name=\"Kết quả đã ký?\"", "name=\"Trả bằng  cách nào?\"", "unique-label@Gateway_ReturnHow"),
        TWO_ANSWERS_OF_ONE_NAME("name=\"Cách khác\"", "name=\"bưu chính\"", "unique-label@Flow_ReturnByPost"),
        AROUND_THE_INTAKE(
                "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"UserTask_Intake\"",
                "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"SubProcess_Resolution\"",
                "spine-order@SubProcess_Resolution spine-order@UserTask_Intake"),
        AROUND_THE_REVIEW(
                "sourceRef=\"StartEvent_ResolutionStarted\" targetRef=\"UserTask_Review\"",
                "sourceRef=\"StartEvent_ResolutionStarted\" targetRef=\"UserTask_Signing\"",
                "spine-order@UserTask_Signing"),
        AROUND_THE_SIGNATURE(
                "sourceRef=\"Gateway_Reviewed\" targetRef=\"UserTask_Signing\"",
                "sourceRef=\"Gateway_Reviewed\" targetRef=\"EndEvent_Processed\"",
                "spine-order@EndEvent_Processed");

        private final String[] replacements;
        private final String findings;

        Change(String... change) {
            replacements = Arrays.copyOf(change, change.length - 1);
            findings = change[change.length - 1];
        }

        Sample model() {
            var model = Sample.model(Sample.BIRTH);
            for (int i = 0; i < replacements.length; i += 2) {
                model = model.changed(replacements[i], replacements[i + 1]);
            }
            return model;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_breaks_a_rule_is_refused_where_it_is(Change change) {
        assertThat(places(change.model())).isEqualTo(new TreeSet<>(Arrays.asList(change.findings.split(" "))));
    }

    @Test
    void every_rule_has_a_sample_it_rejects() {
        var rejected = Arrays.stream(Change.values())
                .flatMap(change -> Arrays.stream(change.findings.split(" ")))
                .map(place -> place.split("@")[0])
                .collect(Collectors.toSet());
        rejected.addAll(Set.of("spine", "lateness-never-blocks", "catalogue", "step", "limit"));
        rejected.addAll(Set.of("message", "called-process", "leaving", "branches", "apology-question"));
        rejected.addAll(Set.of("linked-branch", "linked-catalogue", "public-posting"));
        rejected.addAll(Set.of("financial-obligation", "collector"));

        assertThat(rejected).containsAll(ModelRules.ALL.stream().map(Rule::name).toList());
    }

    @Test
    void a_task_timer_or_choice_without_a_description_is_refused() {
        var model = Sample.model(Sample.BIRTH);
        var bare = new Sample(
                model.path(),
                model.bpmn().replaceAll("(?s)\\s*<bpmn:documentation>.*?</bpmn:documentation>", ""),
                model.forms(),
                model.versions());

        assertThat(places(bare))
                .containsExactlyInAnyOrder(
                        "vietnamese-words@UserTask_Intake",
                        "vietnamese-words@UserTask_Review",
                        "vietnamese-words@UserTask_Signing",
                        "vietnamese-words@UserTask_Return",
                        "vietnamese-words@UserTask_CorrectIntake",
                        "vietnamese-words@CallActivity_IntakeSupplement",
                        "vietnamese-words@CallActivity_Supplement",
                        "vietnamese-words@CallActivity_Payment",
                        "vietnamese-words@BoundaryEvent_PaymentNeeded",
                        "vietnamese-words@CallActivity_ReturnByPost",
                        "vietnamese-words@BoundaryEvent_ReviewRecalled",
                        "vietnamese-words@BoundaryEvent_SigningRecalled",
                        "vietnamese-words@BoundaryEvent_SupplementNeeded",
                        "vietnamese-words@BoundaryEvent_ParcelReturned",
                        "vietnamese-words@BoundaryEvent_IntakeOverdue",
                        "vietnamese-words@BoundaryEvent_ReviewOverdue",
                        "vietnamese-words@BoundaryEvent_SigningOverdue",
                        "vietnamese-words@BoundaryEvent_DossierOverdue",
                        "vietnamese-words@Gateway_Accepted",
                        "vietnamese-words@Gateway_Reviewed",
                        "vietnamese-words@Gateway_ReturnHow",
                        "vietnamese-words@Gateway_Signed");
    }

    @Test
    void what_is_no_xml_is_refused_with_its_line() {
        var broken = Sample.model(Sample.BIRTH).changed("</bpmn:userTask>", "</bpmn:task>");

        assertThat(broken.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("readable");
            assertThat(finding.element()).matches("dòng [1-9]\\d*").isNotEqualTo("dòng 1");
        });
    }

    @Test
    void what_is_no_bpmn_is_refused_with_its_line() {
        var broken = Sample.model(Sample.BIRTH)
                .changed("<bpmn:endEvent id=\"EndEvent_NotAccepted\"", "<bpmn:finish id=\"EndEvent_NotAccepted\"");

        assertThat(broken.findings()).singleElement().satisfies(finding -> assertThat(finding.element())
                .isNotEqualTo("dòng 1"));
    }

    @Test
    void a_document_type_is_refused() {
        var hostile = Sample.model(Sample.BIRTH)
                .changed(
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><bpmn:definitions");

        assertThat(hostile.findings()).singleElement().extracting(Finding::rule).isEqualTo("readable");
    }

    @Test
    void a_process_of_the_house_needs_no_spine_but_the_same_words_and_forms() {
        var model =
                Sample.model(Sample.EXPLAIN).changed("camunda:formRef=\"explain-delay\"", "camunda:formRef=\"none\"");

        assertThat(places(model)).containsExactly("task-form@UserTask_ExplainDelay");
    }

    @Test
    void a_finding_reads_as_a_sentence() {
        var finding = Sample.rejected("without-form.bpmn").findings().get(0);

        assertThat(finding)
                .hasToString("processes/birth-registration.bpmn · UserTask_Review · task-form: việc không có biểu mẫu. "
                        + "Chọn loại «Camunda Form» và ghi mã biểu mẫu, ví dụ review.");
    }

    static TreeSet<String> places(Sample sample) {
        return sample.findings().stream()
                .map(finding -> finding.rule() + "@" + finding.element())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
