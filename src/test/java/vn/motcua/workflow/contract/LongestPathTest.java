package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TestCatalogue;

/** The limit is compared with the longest path of the model, case by case. */
class LongestPathTest {

    private static final String TWO_CASES =
            """
            limits:
              - { key: ordinary, label: Thường, limit: { amount: 3, unit: WORKING_DAY }, source: Luật }
              - { key: with-verification, label: Có xác minh, limit: { amount: 23, unit: WORKING_DAY }, source: Luật }
            steps:
              - { key: INTAKE, label: Tiếp nhận, role: one-stop-desk, hours: 2, counted: true }
              - { key: REVIEW, label: Thẩm định, role: specialist, hours: 12, counted: true, caseHours: { with-verification: 20 } }
              - { key: SITE_CHECK, label: Kiểm tra, role: specialist, hours: 8, counted: true }
              - { key: OPINION, label: Lấy ý kiến, role: specialist, hours: 24, counted: true, cases: [ with-verification ] }
              - { key: SIGNING, label: Ký, role: leader, hours: 2, counted: true }
              - { key: RETURN, label: Trả, role: one-stop-desk, hours: 900, counted: false }
            """;
    private static final String FLOWS =
            """
            Resolved>Review Review>Fork Fork>SiteCheck Fork>Opinion SiteCheck>Join Opinion>Join Join>Signing
            Signing>Signed Signed>Review Signed>Done""";

    @Test
    void of_parallel_branches_the_longer_one_counts_and_a_way_back_counts_once() {
        assertThat(hours("ordinary")).isEqualByComparingTo("24");
        assertThat(hours("with-verification")).isEqualByComparingTo("48");
        assertThat(LongestPath.breaches(model(TWO_CASES))).isEmpty();
    }

    @Test
    void a_case_whose_longest_path_is_longer_than_its_limit_is_refused() {
        var tight = model(TWO_CASES.replace("hours: 24, counted", "hours: 161, counted"));

        assertThat(LongestPath.breaches(tight))
                .extracting(Breach::element, Breach::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Model.SCOPE,
                                "đường dài nhất đến khi ký cần 185 giờ, vượt thời hạn 184 giờ của trường hợp «with-verification»"));
    }

    @Test
    void the_shipped_procedure_may_use_up_its_day_and_no_more() {
        var birth = Sample.model(Sample.BIRTH);

        assertThat(birth.under("hours: 3, counted", "hours: 5, counted").findings())
                .isEmpty();
        assertThat(RejectedModelsTest.places(birth.under("hours: 3, counted", "hours: 5.5, counted")))
                .isEqualTo(Set.of("limit@SubProcess_Resolution"));
    }

    private static java.math.BigDecimal hours(String caseKey) {
        return LongestPath.hours(model(TWO_CASES), caseKey);
    }

    private static Model model(String limitsAndSteps) {
        var flows = Stream.of(FLOWS.split("\\s+"))
                .map(flow -> flow.split(">"))
                .map(ends -> "<sequenceFlow id=\"Flow_%s%s\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                        .formatted(ends[0], ends[1], id(ends[0]), id(ends[1])))
                .collect(Collectors.joining("\n"));
        var bpmn =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
                  <process id="sample" isExecutable="true">
                    <startEvent id="StartEvent_Entered"/>
                    <sequenceFlow id="Flow_Entered" sourceRef="StartEvent_Entered" targetRef="UserTask_Intake"/>
                    <userTask id="UserTask_Intake"/>
                    <sequenceFlow id="Flow_Accepted" sourceRef="UserTask_Intake" targetRef="SubProcess_Resolution"/>
                    <subProcess id="SubProcess_Resolution">
                      <startEvent id="StartEvent_Resolved"/>
                      <userTask id="UserTask_Review"/>
                      <parallelGateway id="Gateway_Fork"/>
                      <userTask id="UserTask_SiteCheck"/>
                      <receiveTask id="ReceiveTask_Opinion"/>
                      <parallelGateway id="Gateway_Join"/>
                      <userTask id="UserTask_Signing"/>
                      <exclusiveGateway id="Gateway_Signed"/>
                      <endEvent id="EndEvent_Done"/>
                      %s
                    </subProcess>
                    <sequenceFlow id="Flow_Resolution" sourceRef="SubProcess_Resolution" targetRef="UserTask_Return"/>
                    <userTask id="UserTask_Return"/>
                  </process>
                </definitions>"""
                        .formatted(flows);
        return ModelReader.read("processes/sample.bpmn", bpmn, Set.of(), procedure(limitsAndSteps))
                .content();
    }

    private static String id(String name) {
        return switch (name) {
            case "Resolved" -> "StartEvent_Resolved";
            case "Opinion" -> "ReceiveTask_Opinion";
            case "Fork", "Join", "Signed" -> "Gateway_" + name;
            case "Done" -> "EndEvent_Done";
            default -> "UserTask_" + name;
        };
    }

    private static Procedure procedure(String limitsAndSteps) {
        return TestCatalogue.sample("(?s)limits:.*?(?=uncountedWork:)", limitsAndSteps);
    }
}
