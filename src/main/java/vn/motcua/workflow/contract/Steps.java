package vn.motcua.workflow.contract;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.motcua.delay.LateStep;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/** Model and catalogue have the same steps; those that the limit counts, and no others, lie in its scope. */
final class Steps {

    private static final List<Class<? extends FlowNode>> WAITING = List.of(
            UserTask.class,
            ReceiveTask.class,
            CallActivity.class,
            IntermediateCatchEvent.class,
            EventBasedGateway.class);

    private Steps() {}

    static Stream<Breach> inCatalogue(Model model) {
        return model.isCitizens() && model.procedure() == null
                ? Stream.of(new Breach(
                        model.key(),
                        "không phiên bản nào của danh mục dùng mô hình này",
                        "Thêm hoặc sửa tệp processes/" + model.key() + ".yaml"))
                : Stream.empty();
    }

    static Stream<Breach> breaches(Model model) {
        return Stream.of(undeclared(model), declared(model), calls(model)).flatMap(breaches -> breaches);
    }

    /** The one element of a step: a task, or what waits for somebody else's work. */
    static List<FlowNode> elementsOf(Model model, Step step) {
        return model.all(FlowNode.class)
                .filter(node -> WAITING.stream().anyMatch(kind -> kind.isInstance(node)))
                .filter(node -> node.getId() != null && node.getId().endsWith("_" + step.elementName()))
                .toList();
    }

    private static Stream<Breach> undeclared(Model model) {
        if (model.procedure() == null) {
            return Stream.empty();
        }
        return model.all(UserTask.class)
                .filter(task -> !isDetour(task))
                .filter(task -> Step.ofTask(String.valueOf(task.getId()))
                        .flatMap(model.procedure()::find)
                        .isEmpty())
                .map(task -> Breach.at(
                        task,
                        "việc này không phải bước nào của thủ tục",
                        "Khai bước ở «steps» của danh mục, hoặc đặt mã UserTask_<TênBước>"));
    }

    /** Work that goes back to the desk has no norm of its own: its hours are those of whoever caused it. */
    private static boolean isDetour(UserTask task) {
        return ModelExpression.isCall(task.getCamundaCandidateGroups(), "candidates", "desk", null);
    }

    private static Stream<Breach> declared(Model model) {
        return model.steps().stream()
                .filter(step -> !Step.SPINE.contains(step.step())
                        || !elementsOf(model, step.step()).isEmpty())
                .flatMap(step -> declared(model, step, elementsOf(model, step.step())));
    }

    private static Stream<Breach> declared(Model model, ProcedureStep step, List<FlowNode> elements) {
        if (elements.size() != 1) {
            return Stream.of(new Breach(
                    step.step().taskId(),
                    elements.isEmpty()
                            ? "danh mục có bước «" + step.label() + "», mô hình không có"
                            : "bước «" + step.label() + "» có mặt hai lần",
                    "Giữ đúng một việc mang tên bước này"));
        }
        var inside = model.isWithinScope(elements.get(0));
        return inside == step.withinTheLimit()
                ? Stream.empty()
                : Stream.of(Breach.at(
                        elements.get(0),
                        inside ? "bước nằm trong phạm vi giải quyết" : "bước nằm ngoài phạm vi giải quyết",
                        "Chuyển bước " + (inside ? "ra ngoài" : "vào trong") + " «" + Model.SCOPE
                                + "», hoặc sửa «counted» của danh mục"));
    }

    /** A house process runs for any procedure, so it can rely on the spine alone. */
    private static Stream<Breach> calls(Model model) {
        var known = model.procedure() == null
                ? Step.SPINE
                : model.steps().stream().map(ProcedureStep::step).toList();
        return Xml.elements(model).flatMap(element -> texts(element)
                .flatMap(text -> ModelExpression.parse(text.strip()).stream())
                .filter(ModelExpression.Call.class::isInstance)
                .map(call -> ((ModelExpression.Call) call).argument())
                .filter(argument -> argument != null && !argument.equals(LateStep.DOSSIER.name()))
                .filter(argument -> !known.contains(new Step(argument)))
                .map(argument -> new Breach(
                        Xml.elementOf(element),
                        "không có bước «" + argument + "»",
                        "Dùng một bước đã khai ở danh mục")));
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(Xml.attributes(element).map(Attr::getValue), Stream.ofNullable(Xml.text(element)));
    }
}
