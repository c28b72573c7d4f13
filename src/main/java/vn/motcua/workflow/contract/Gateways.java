package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A choice is a question with a default answer; every other answer has its condition. */
final class Gateways {

    private Gateways() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(ExclusiveGateway.class)
                .filter(gateway -> model.outgoing(gateway).count() > 1)
                .flatMap(gateway -> breaches(model, gateway));
    }

    private static Stream<Breach> breaches(Model model, ExclusiveGateway gateway) {
        var breaches = Stream.<Breach>builder();
        if (gateway.getName() == null || !gateway.getName().strip().endsWith("?")) {
            breaches.add(Breach.at(gateway, "ngã rẽ chưa đặt câu hỏi", "Đặt tên là câu hỏi, ví dụ «Kết quả đã ký?»"));
        }
        var fallback = gateway.getDefault();
        if (fallback == null) {
            breaches.add(Breach.at(gateway, "ngã rẽ không có đường mặc định", "Đánh dấu một đường là «Default flow»"));
        }
        model.outgoing(gateway)
                .filter(flow -> isWrong(flow, flow.equals(fallback)))
                .forEach(flow -> breaches.add(
                        flow.equals(fallback)
                                ? Breach.at(flow, "đường mặc định lại có điều kiện", "Bỏ điều kiện")
                                : Breach.at(
                                        flow, "đường rẽ không có điều kiện", "Ghi điều kiện, hoặc đặt làm mặc định")));
        return breaches.build();
    }

    private static boolean isWrong(SequenceFlow flow, boolean isDefault) {
        return (flow.getConditionExpression() == null) != isDefault;
    }
}
