package vn.motcua.workflow.contract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What officials read has a Vietnamese name and says what it is for. */
final class VietnameseWords {

    private static final Pattern ACCENTED = Pattern.compile("[À-ỹđĐ]");

    private VietnameseWords() {}

    static Stream<Breach> breaches(Model model) {
        return Stream.of(
                        model.all(UserTask.class),
                        model.all(BoundaryEvent.class),
                        model.all(ReceiveTask.class),
                        model.all(CallActivity.class),
                        model.all(IntermediateCatchEvent.class),
                        model.all(EventBasedGateway.class),
                        model.all(ExclusiveGateway.class)
                                .filter(gateway -> model.outgoing(gateway).count() > 1))
                .<FlowNode>flatMap(elements -> elements)
                .flatMap(VietnameseWords::breaches);
    }

    private static Stream<Breach> breaches(FlowElement element) {
        var breaches = Stream.<Breach>builder();
        if (element.getName() == null || !ACCENTED.matcher(element.getName()).find()) {
            breaches.add(Breach.at(element, "chưa có tên tiếng Việt có dấu", "Đặt tên ngắn bằng tiếng Việt"));
        }
        if (element.getDocumentations().stream()
                .allMatch(documentation -> documentation.getTextContent().isBlank())) {
            breaches.add(
                    Breach.at(element, "chưa có mô tả", "Ghi ở «Element documentation»: ai làm gì, theo quy định nào"));
        }
        return breaches.build();
    }
}
