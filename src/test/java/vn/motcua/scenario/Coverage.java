package vn.motcua.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a model has and no scenario walks: every node, and every flow out of a choice. */
public final class Coverage {

    private static final String REMEDY = "Thêm một tình huống đi qua chỗ đó, hoặc bỏ chỗ đó khỏi mô hình";

    private final BpmnModelInstance model;

    /** @param bpmn the model's text */
    public Coverage(String bpmn) {
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What is missing, each as a finding.
     *
     * @param file that of the scenarios
     */
    public List<ScenarioFinding> missing(String file, Walked walked) {
        var process = process();
        var nodes = model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !walked.nodes().contains(new Walked.Part(process, node.getId())))
                .map(node -> "không tình huống nào đi qua «%s» (%s)".formatted(called(node), node.getId()));
        var flows = choices()
                .filter(flow -> !walked.flows().contains(new Walked.Part(process, flow.getId())))
                .map(flow -> "không tình huống nào rẽ «%s» từ «%s» sang «%s» (%s)"
                        .formatted(
                                flow.getName() == null ? "" : flow.getName(),
                                called(flow.getSource()),
                                called(flow.getTarget()),
                                flow.getId()));
        return Stream.concat(nodes, flows)
                .map(reason -> new ScenarioFinding(file, 1, "", reason, REMEDY))
                .toList();
    }

    /** As if all of it had been walked. */
    public Walked walkedWhole() {
        var process = process();
        return new Walked(
                model.getModelElementsByType(FlowNode.class).stream()
                        .map(node -> new Walked.Part(process, node.getId()))
                        .collect(Collectors.toSet()),
                choices().map(flow -> new Walked.Part(process, flow.getId())).collect(Collectors.toSet()));
    }

    /** How many parts there are to walk. */
    public long parts() {
        return model.getModelElementsByType(FlowNode.class).size() + choices().count();
    }

    private String process() {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private Stream<SequenceFlow> choices() {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null || isChoice(flow.getSource()));
    }

    private static boolean isChoice(FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                && node.getOutgoing().size() > 1;
    }

    private static String called(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
