package vn.motcua.workflow.contract;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A correction under the same version of the law keeps what a running dossier may rest on: where it waits, what it waits
 * for, and by which names it is spoken to. Only then can a dossier be moved to the corrected model.
 */
final class KeptWords {

    static final String RULE = "stable-id";

    private static final List<Class<? extends FlowNode>> RESTING = List.of(
            UserTask.class,
            ReceiveTask.class,
            CallActivity.class,
            EventBasedGateway.class,
            SubProcess.class,
            Event.class,
            ServiceTask.class);

    private KeptWords() {}

    /** @param released what dossiers may run on */
    static Stream<Breach> breaches(Model released, Model corrected) {
        return Stream.of(
                        gone(released, corrected, KeptWords::resting, "nơi hồ sơ đang chờ"),
                        gone(released, corrected, KeptWords::messages, "thông điệp"),
                        gone(released, corrected, KeptWords::errors, "mã lỗi"),
                        gone(released, corrected, KeptWords::beans, "phần mềm được gọi"),
                        gone(released, corrected, KeptWords::variables, "biến trong điều kiện"))
                .flatMap(breaches -> breaches);
    }

    /** @param words each with the element that says it */
    private static Stream<Breach> gone(
            Model released, Model corrected, Function<Model, Stream<Word>> words, String kind) {
        var gone = new TreeMap<String, String>();
        words.apply(released).forEach(word -> gone.putIfAbsent(word.text(), word.element()));
        words.apply(corrected).map(Word::text).forEach(gone::remove);
        return gone.entrySet().stream()
                .map(word -> new Breach(
                        word.getValue(),
                        "bản đã ban hành có %s «%s», bản sửa này bỏ mất, hồ sơ đang chạy sẽ không chuyển sang được"
                                .formatted(kind, word.getKey()),
                        "Giữ lại như bản đã ban hành, hoặc lập phiên bản danh mục mới (validFrom) cho mô hình mới"));
    }

    /** The kind belongs to it: a task that becomes an event is another place to wait. */
    private static Stream<Word> resting(Model model) {
        return model.all(FlowNode.class)
                .filter(node -> RESTING.stream().anyMatch(kind -> kind.isInstance(node)))
                .filter(node -> !(node instanceof ServiceTask task) || task.isCamundaAsyncBefore())
                .filter(node -> !(node instanceof Event) || waits(node))
                .map(node -> new Word(node.getElementType().getTypeName() + " " + node.getId(), node.getId()));
    }

    private static boolean waits(FlowNode event) {
        var type = event.getElementType().getTypeName();
        return type.equals("boundaryEvent") || type.equals("intermediateCatchEvent");
    }

    private static Stream<Word> messages(Model model) {
        return model.all(Message.class).map(message -> new Word(message.getName(), message.getId()));
    }

    private static Stream<Word> errors(Model model) {
        return model.all(Error.class).map(error -> new Word(error.getErrorCode(), error.getId()));
    }

    private static Stream<Word> beans(Model model) {
        return Xml.elements(model)
                .filter(element -> element.hasAttributeNS(Xml.CAMUNDA, "delegateExpression")
                        || element.hasAttribute("delegateExpression"))
                .map(element -> new Word(
                        element.hasAttribute("delegateExpression")
                                ? element.getAttribute("delegateExpression")
                                : element.getAttributeNS(Xml.CAMUNDA, "delegateExpression"),
                        Xml.elementOf(element)));
    }

    private static Stream<Word> variables(Model model) {
        return model.all(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> ModelExpression.parse(
                        flow.getConditionExpression().getTextContent().strip())
                        .filter(ModelExpression.Comparison.class::isInstance)
                        .map(comparison -> new Word(((ModelExpression.Comparison) comparison).variable(), flow.getId()))
                        .stream());
    }

    private record Word(String text, String element) {

        private Word {
            text = String.valueOf(text);
        }
    }
}
