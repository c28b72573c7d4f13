package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Up to status 9 everything is one transaction with the official's click; behind it and behind a bell nothing is. */
final class SavePoints {

    private SavePoints() {}

    static Stream<Breach> breaches(Model model) {
        if (!model.isCitizens()) {
            return Stream.empty();
        }
        var signed = model.upToSigned();
        var early = signed.stream()
                .filter(node -> isSavePoint(node))
                .map(node -> Breach.at(
                        node,
                        "có điểm lưu giữa tiếp nhận và trạng thái 9",
                        "Bỏ «Asynchronous before» và «Asynchronous after»"));
        var missing = model.all(ServiceTask.class)
                .filter(task -> !signed.contains(task))
                .filter(task -> !task.isCamundaAsyncBefore())
                .map(task -> Breach.at(
                        task,
                        "việc tự động sau chuông hoặc sau khi ký không có điểm lưu, lỗi ở đây sẽ hủy việc trước nó",
                        "Bật «Asynchronous before»"));
        return Stream.concat(early, missing);
    }

    /** By its attributes: the typed view of a gateway that waits for an event knows none of them. */
    private static boolean isSavePoint(FlowNode node) {
        return Stream.of("asyncBefore", "asyncAfter", "async")
                .anyMatch(name -> Boolean.parseBoolean(node.getAttributeValueNs(Xml.CAMUNDA, name)));
    }
}
