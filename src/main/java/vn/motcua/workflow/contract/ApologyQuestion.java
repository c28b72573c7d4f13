package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import vn.motcua.procedure.Procedure;

/**
 * Before a due date whoever holds the dossier is asked whether it will be kept: a bell on the scope, one short task, an end.
 * A procedure of a day or less has none, since it would ring before the reception.
 */
final class ApologyQuestion {

    static final String BELL = "BoundaryEvent_ApologyQuestion";
    static final String OPEN = "ServiceTask_OpenApology";

    private static final String MODE = "apology.mode";

    private ApologyQuestion() {}

    static Stream<Breach> breaches(Model model) {
        if (!model.isCitizens() || model.procedure() == null) {
            return Stream.empty();
        }
        var bell = model.find(BoundaryEvent.class, BELL);
        if (bell.isEmpty()) {
            return asks(model.procedure())
                    ? Stream.of(new Breach(
                            BELL,
                            "thiếu chuông hỏi kịp hạn hay không trên «" + Model.SCOPE + "»",
                            "Gắn Timer boundary event không ngắt, giờ reo ${deadlines.apologyQuestionAt(execution)}"))
                    : Stream.empty();
        }
        if (!asks(model.procedure())) {
            return Stream.of(Breach.at(
                    bell.get(),
                    "thủ tục trả trong ngày không hỏi kịp hạn",
                    "Bỏ chuông này, hoặc sửa «limits» của danh mục"));
        }
        return isRight(model, bell.get())
                ? Stream.empty()
                : Stream.of(Breach.at(
                        bell.get(),
                        "chuông hỏi kịp hạn gắn nhầm chỗ, ngắt việc, reo sai giờ hoặc không mở câu hỏi",
                        "Gắn vào «" + Model.SCOPE
                                + "», không ngắt, giờ ${deadlines.apologyQuestionAt(execution)}, nối tới Service Task «"
                                + OPEN + "» (${openApologyDelegate}) rồi một End event"));
    }

    /** One case of more than a day is enough. */
    private static boolean asks(Procedure procedure) {
        return procedure.limits().stream().anyMatch(limit -> !limit.limit().withinADay())
                && procedure.parameters().stream()
                        .noneMatch(parameter -> parameter.key().equals(MODE));
    }

    private static boolean isRight(Model model, BoundaryEvent bell) {
        return bell.getAttachedTo() != null
                && Model.SCOPE.equals(bell.getAttachedTo().getId())
                && !bell.cancelActivity()
                && bell.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                        .anyMatch(date -> date != null
                                && ModelExpression.isCall(
                                        date.getTextContent().strip(), "deadlines", "apologyQuestionAt", null))
                && only(model, bell) instanceof ServiceTask open
                && OPEN.equals(open.getId())
                && "${openApologyDelegate}".equals(open.getCamundaDelegateExpression())
                && only(model, open) instanceof EndEvent end
                && end.getEventDefinitions().isEmpty();
    }

    /** Where its one flow leads, null if there is not exactly one. */
    private static FlowNode only(Model model, FlowNode node) {
        var targets = model.outgoing(node).map(SequenceFlow::getTarget).toList();
        return targets.size() == 1 ? targets.get(0) : null;
    }
}
