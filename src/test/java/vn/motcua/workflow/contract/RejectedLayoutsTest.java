package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The picture of the shipped model, with one thing moved at a time. */
class RejectedLayoutsTest {

    private static final Sample MODEL = Sample.model(Sample.EXPLAIN);

    @Test
    void a_shape_on_another_is_refused() {
        assertThat(layout(moved("UserTask_ConfirmExplanation", 300, 180)))
                .contains("shapes-apart@UserTask_ConfirmExplanation");
    }

    @Test
    void a_shape_that_a_flow_runs_through_is_refused() {
        assertThat(layout(moved("EndEvent_Explained", 400, 182))).contains("flow-crosses-shape@Flow_DelayExplained");
    }

    @Test
    void a_label_on_a_shape_or_on_a_label_is_refused() {
        assertThat(layout(labelled("EndEvent_Explained", "UserTask_ConfirmExplanation")))
                .containsExactly("label-covered@EndEvent_Explained");
        assertThat(layout(labelledLike("EndEvent_Explained", "Gateway_Confirmed")))
                .containsExactly("label-covered@EndEvent_Explained");
    }

    @Test
    void what_is_not_drawn_is_refused() {
        assertThat(layout(without("BPMNShape", "EndEvent_Explained"))).contains("drawn@EndEvent_Explained");
        assertThat(layout(without("BPMNEdge", "Flow_Confirmed"))).contains("drawn@Flow_Confirmed");
    }

    @Test
    void a_name_beside_its_element_needs_a_place() {
        var shape = element(MODEL, "BPMNShape", "EndEvent_Explained");
        var bare = shape.replaceAll("(?s)<bpmndi:BPMNLabel>.*</bpmndi:BPMNLabel>", "");

        assertThat(layout(MODEL.changed(shape, bare))).containsExactly("drawn@EndEvent_Explained");
    }

    @Test
    void what_is_drawn_outside_its_scope_is_refused() {
        var birth = Sample.model(Sample.BIRTH);

        assertThat(layout(moved(birth, "EndEvent_ReviewDelayOpened", 20, 20)))
                .contains("inside-scope@EndEvent_ReviewDelayOpened");
    }

    @Test
    void every_rule_has_a_sample_it_rejects() {
        assertThat(LayoutRules.ALL)
                .extracting(Rule::name)
                .containsExactlyInAnyOrder(
                        "drawn", "shapes-apart", "inside-scope", "flow-crosses-shape", "label-covered");
    }

    private static Set<String> layout(Sample sample) {
        var rules = LayoutRules.ALL.stream().map(Rule::name).toList();
        assertThat(sample.findings()).allSatisfy(finding -> assertThat(rules).contains(finding.rule()));
        return RejectedModelsTest.places(sample);
    }

    private static Sample moved(String id, int x, int y) {
        return moved(MODEL, id, x, y);
    }

    private static Sample moved(Sample model, String id, int x, int y) {
        var shape = element(model, "BPMNShape", id);
        return model.changed(
                shape,
                shape.replaceFirst("<dc:Bounds x=\"\\d+\" y=\"\\d+\"", "<dc:Bounds x=\"" + x + "\" y=\"" + y + "\""));
    }

    private static Sample labelled(String id, String over) {
        return withLabel(
                id, bounds(element(MODEL, "BPMNShape", over)).findFirst().orElseThrow());
    }

    private static Sample labelledLike(String id, String other) {
        return withLabel(
                id,
                bounds(element(MODEL, "BPMNShape", other)).skip(1).findFirst().orElseThrow());
    }

    private static Sample withLabel(String id, String bounds) {
        var shape = element(MODEL, "BPMNShape", id);
        var label = bounds(shape).skip(1).findFirst().orElseThrow();
        return MODEL.changed(shape, shape.replace(label, bounds));
    }

    private static Sample without(String kind, String id) {
        return MODEL.changed(element(MODEL, kind, id), "");
    }

    private static Stream<String> bounds(String shape) {
        return Pattern.compile("<dc:Bounds [^>]*>").matcher(shape).results().map(found -> found.group());
    }

    private static String element(Sample model, String kind, String id) {
        var pattern = Pattern.compile(
                "(?s)<bpmndi:%1$s id=\"[^\"]*\" bpmnElement=\"%2$s\".*?</bpmndi:%1$s>".formatted(kind, id));
        return pattern.matcher(model.bpmn())
                .results()
                .map(found -> found.group())
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                }));
    }
}
