package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large, too deep or made to harm is refused at once, in one finding. */
class HostileModelsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(30);
    private static final Sample BIRTH = Sample.model(Sample.BIRTH);

    @Test
    void ten_megabytes_are_refused() {
        var large = BIRTH.changed("</bpmn:definitions>", "<!--" + "x".repeat(10_000_000) + "--></bpmn:definitions>");

        assertThat(findings(large)).extracting(Finding::rule).containsExactly("size");
    }

    @Test
    void five_thousand_elements_are_refused() {
        assertThat(findings(chain(5_000))).extracting(Finding::rule).containsExactly("size");
    }

    @Test
    void as_many_elements_as_may_be_are_checked() {
        var chain = chain(ModelSize.ELEMENTS / 2 - 80);

        assertThat(findings(chain))
                .extracting(Finding::rule)
                .doesNotContain("size")
                .contains("drawn");
    }

    @Test
    void as_many_crossing_flows_as_may_be_are_checked() {
        assertThat(findings(drawn(450))).extracting(Finding::rule).contains("flows-cross", "flow-crosses-shape");
    }

    @ParameterizedTest
    @ValueSource(ints = {ModelSize.DEPTH, 5_000, 20_000})
    void what_is_nested_too_deep_is_refused(int levels) {
        var deep = BIRTH.changed(
                "<bpmn:endEvent id=\"EndEvent_NotAccepted\"",
                "<bpmn:subProcess>".repeat(levels)
                        + "</bpmn:subProcess>".repeat(levels)
                        + "<bpmn:endEvent id=\"EndEvent_NotAccepted\"");

        assertThat(findings(deep)).extracting(Finding::rule).containsExactly("size");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <!ENTITY e SYSTEM "file:///etc/hostname">
                    <!ENTITY % e SYSTEM "http://127.0.0.1:9/e.dtd"> %e;
                    <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY e "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;">
                    """)
    void entities_are_never_read(String entities) {
        var hostile = BIRTH.changed("<bpmn:definitions", "<!DOCTYPE x [" + entities + "]><bpmn:definitions")
                .changed("name=\"Không tiếp nhận\"", "name=\"&e;\"");

        assertThat(findings(hostile)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("readable");
            assertThat(finding.toString()).doesNotContain(hostname());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "targetRef=\"UserTask_Intake\", targetRef=\"birth-registration\"",
        "attachedToRef=\"UserTask_Review\", attachedToRef=\"Gateway_Signed\"",
        "default=\"Flow_SentBack\", default=\"UserTask_Signing\"",
        "errorRef=\"Error_PaymentNeeded\", errorRef=\"Message_DossierRecalled\"",
        "bpmnElement=\"Flow_SentBack\", bpmnElement=\"Edge_Flow_ReturnByPost\""
    })
    void what_points_to_another_kind_is_refused_where_it_is(String from, String to) {
        assertThat(findings(BIRTH.changed(from, to))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("pointer");
            assertThat(finding.reason()).contains(to.substring(to.indexOf('"') + 1, to.length() - 1));
        });
    }

    @Test
    void an_id_that_stands_twice_is_refused_with_its_line() {
        var twice = BIRTH.changed("id=\"EndEvent_NotAccepted\"", "id=\"EndEvent_Processed\"");

        assertThat(findings(twice)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("readable");
            assertThat(finding.element()).matches("dòng \\d{2,}");
            assertThat(finding.reason()).contains("EndEvent_Processed");
        });
    }

    private static String hostname() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return "/etc/hostname";
        }
    }

    private static List<Finding> findings(Sample sample) {
        var began = System.nanoTime();
        var findings = sample.findings();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
        return findings;
    }

    /** The shipped model with a chain of tasks after the intake. */
    private static Sample chain(int tasks) {
        var first = "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"UserTask_Intake\"";
        var nodes = IntStream.range(0, tasks)
                .mapToObj(i ->
                        "<bpmn:task id=\"Task_Chain%d\" /><bpmn:sequenceFlow id=\"Flow_Chain%d\" sourceRef=\"Task_Chain%d\" targetRef=\"%s\" />"
                                .formatted(i, i, i, i + 1 < tasks ? "Task_Chain" + (i + 1) : "UserTask_Intake"))
                .collect(Collectors.joining());
        return BIRTH.changed(first, "sourceRef=\"StartEvent_DossierEntered\" targetRef=\"Task_Chain0\"")
                .changed(
                        "<bpmn:endEvent id=\"EndEvent_NotAccepted\"",
                        nodes + "<bpmn:endEvent id=\"EndEvent_NotAccepted\"");
    }

    /** Everything drawn over everything else. */
    private static Sample drawn(int tasks) {
        var shapes = IntStream.range(0, tasks)
                .mapToObj(i ->
                        ("<bpmndi:BPMNShape id=\"Shape_Chain%1$d\" bpmnElement=\"Task_Chain%1$d\"><dc:Bounds x=\"%2$d\" y=\"%3$d\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>"
                                        + "<bpmndi:BPMNEdge id=\"Edge_Chain%1$d\" bpmnElement=\"Flow_Chain%1$d\"><di:waypoint x=\"%2$d\" y=\"%3$d\" /><di:waypoint x=\"%4$d\" y=\"%5$d\" /></bpmndi:BPMNEdge>")
                                .formatted(i, i * 37 % 900, i * 53 % 700, i * 71 % 900, i * 89 % 700))
                .collect(Collectors.joining());
        return chain(tasks).changed("</bpmndi:BPMNPlane>", shapes + "</bpmndi:BPMNPlane>");
    }
}
