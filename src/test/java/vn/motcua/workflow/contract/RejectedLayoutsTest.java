package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_flow_that_crosses_another_is_refused() {
        var bulging = routed("Flow_DelayExplained", "370,160 370,80 560,80 560,160");

        assertThat(layout(bulging)).containsExactly("flows-cross@Flow_SentBack");
        assertThat(bulging.findings())
                .singleElement()
                .asString()
                .contains("cắt hoặc trùng đường «Flow_DelayExplained»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "670,175 670,110 220,110 220,200 260,200",
                "670,175 670,110 220,110 220,197 260,197",
                "670,175 670,110 220,110 220,200 220,230 260,230"
            })
    void a_flow_that_runs_on_another_or_touches_it_on_the_way_is_refused(String points) {
        assertThat(layout(routed("Flow_SentBack", points))).containsExactly("flows-cross@Flow_SentBack");
    }

    @ParameterizedTest
    @ValueSource(strings = {"670,175 670,110 230,110 260,200", "670,175 670,110 220,110 220,192 260,192"})
    void flows_may_meet_where_they_dock_and_run_beside_each_other(String points) {
        assertThat(layout(routed("Flow_SentBack", points))).isEmpty();
    }

    @Test
    void a_flow_through_a_name_is_refused_its_own_included() {
        assertThat(layout(routed("Flow_SentBack", "670,175 670,100 320,100 320,160")))
                .containsExactly("flow-strikes-label@Flow_SentBack");
        assertThat(layout(routed("Flow_DelayOpened", "170,218 170,300 320,300 320,240")))
                .containsExactly("flow-strikes-label@Flow_DelayOpened");
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
                        "drawn",
                        "shapes-apart",
                        "inside-scope",
                        "flow-crosses-shape",
                        "flows-cross",
                        "label-covered",
                        "flow-strikes-label");
    }

    private static Set<String> layout(Sample sample) {
        var rules = LayoutRules.ALL.stream().map(Rule::name).toList();
        assertThat(sample.findings()).allSatisfy(finding -> assertThat(rules).contains(finding.rule()));
        return RejectedModelsTest.places(sample);
    }

    static Sample moved(String id, int x, int y) {
        return moved(MODEL, id, x, y);
    }

    static Sample moved(Sample model, String id, int x, int y) {
        var shape = element(model, "BPMNShape", id);
        return model.changed(
                shape,
                shape.replaceFirst("<dc:Bounds x=\"\\d+\" y=\"\\d+\"", "<dc:Bounds x=\"" + x + "\" y=\"" + y + "\""));
    }

    /** @param points «x,y» from the source to the target */
    static Sample routed(String id, String points) {
        var edge = element(MODEL, "BPMNEdge", id);
        var waypoints = points.replaceAll("(\\d+),(\\d+)", "<di:waypoint x=\"$1\" y=\"$2\" />");
        return MODEL.changed(edge, edge.replaceAll("(?s)<di:waypoint.*<di:waypoint[^>]*>", waypoints));
    }

    static Sample labelled(String id, String over) {
        return withLabel(
                id, bounds(element(MODEL, "BPMNShape", over)).findFirst().orElseThrow());
    }

    static Sample labelledLike(String id, String other) {
        return withLabel(
                id,
                bounds(element(MODEL, "BPMNShape", other)).skip(1).findFirst().orElseThrow());
    }

    private static Sample withLabel(String id, String bounds) {
        var shape = element(MODEL, "BPMNShape", id);
        var label = bounds(shape).skip(1).findFirst().orElseThrow();
        return MODEL.changed(shape, shape.replace(label, bounds));
    }

    static Sample without(String kind, String id) {
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
