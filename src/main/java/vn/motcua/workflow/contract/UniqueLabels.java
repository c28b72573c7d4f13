package vn.motcua.workflow.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is read in a list tells itself apart: no two tasks of one name, no two questions, no two answers to one question. */
final class UniqueLabels {

    private UniqueLabels() {}

    static Stream<Breach> breaches(Model model) {
        var tasks = Stream.of(model.all(UserTask.class), model.all(CallActivity.class), model.all(ReceiveTask.class))
                .<FlowElement>flatMap(elements -> elements)
                .toList();
        var questions = model.all(Gateway.class)
                .filter(gateway -> model.outgoing(gateway).count() > 1)
                .toList();
        var answers = questions.stream().map(model::outgoing).map(Stream::toList);
        return Stream.<List<? extends FlowElement>>concat(Stream.of(tasks, questions), answers)
                .flatMap(UniqueLabels::repeated);
    }

    private static Stream<Breach> repeated(List<? extends FlowElement> beside) {
        var seen = new HashSet<String>();
        return beside.stream()
                .filter(element ->
                        Objects.nonNull(element.getName()) && !element.getName().isBlank())
                .filter(element -> !seen.add(words(element.getName())))
                .map(element -> Breach.at(
                        element,
                        "tên «%s» đã dùng cho %s khác"
                                .formatted(
                                        element.getName().strip().replaceAll("\\s+", " "),
                                        element instanceof SequenceFlow ? "câu trả lời" : "phần tử"),
                        "Đặt tên nói rõ khác nhau ở đâu"));
    }

    private static String words(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
