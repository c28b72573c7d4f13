package vn.motcua.workflow.contract;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import vn.motcua.workflow.ModelVocabulary;

/** A model waits for messages that somebody says; it says none itself, since what leaves goes through the outbox. */
final class Messages {

    private Messages() {}

    static Stream<Breach> breaches(Model model) {
        var unknown = model.all(Message.class)
                .filter(message -> message.getName() == null || !ModelVocabulary.MESSAGES.contains(message.getName()))
                .map(message -> Breach.at(
                        message,
                        message.getName() == null
                                ? "thông điệp không có tên"
                                : "không ai gửi thông điệp «" + message.getName() + "»",
                        "Dùng một trong: "
                                + ModelVocabulary.MESSAGES.stream().sorted().collect(Collectors.joining(", "))));
        var unnamed = model.all(ReceiveTask.class)
                .filter(task -> task.getMessage() == null)
                .map(task -> Breach.at(task, "việc chờ không chỉ tới thông điệp nào", "Chọn thông điệp"));
        var sent = model.all(MessageEventDefinition.class)
                .filter(event -> event.getParentElement() instanceof EndEvent
                        || event.getParentElement() instanceof IntermediateThrowEvent)
                .map(event -> new Breach(
                        Xml.elementOf(event), "mô hình tự gửi thông điệp", "Gửi bằng một việc tự động ${…Delegate}"));
        return Stream.of(unknown, unnamed, sent).flatMap(breaches -> breaches);
    }
}
