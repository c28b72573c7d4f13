package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Each step with a norm, and the scope, has its bell: on its own task, not interrupting, at a reckoned time. */
final class OverdueTimers {

    private OverdueTimers() {}

    static Stream<Breach> breaches(Model model) {
        var bells = OverdueTimer.of(model);
        var missing = bells.stream()
                .filter(timer -> model.find(BoundaryEvent.class, timer.id()).isEmpty())
                .map(timer -> new Breach(
                        timer.id(),
                        "thiếu chuông báo quá hạn trên «" + timer.host() + "»",
                        "Gắn Timer boundary event"));
        var wrong = bells.stream().flatMap(timer -> model.find(BoundaryEvent.class, timer.id()).stream()
                .flatMap(event -> breaches(timer, event)));
        var unreckoned = model.all(TimerEventDefinition.class)
                .filter(timer -> timer.getTimeDuration() != null
                        || timer.getTimeCycle() != null
                        || timer.getTimeDate() == null
                        || !ModelExpression.isCallOf(
                                timer.getTimeDate().getTextContent().strip(), "deadlines"))
                .map(timer -> new Breach(
                        Xml.elementOf(timer),
                        "giờ reo ghi cứng trong mô hình",
                        "Chọn loại «Date» và ghi ${deadlines.dueAt(execution,'…')}"));
        return Stream.of(missing, wrong, unreckoned).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> breaches(OverdueTimer timer, BoundaryEvent event) {
        var breaches = Stream.<Breach>builder();
        if (event.getAttachedTo() == null
                || !timer.host().equals(event.getAttachedTo().getId())) {
            breaches.add(Breach.at(event, "chuông gắn nhầm chỗ", "Gắn vào «" + timer.host() + "»"));
        }
        if (event.cancelActivity()) {
            breaches.add(Breach.at(event, "chuông ngắt việc đang làm", "Chọn loại không ngắt (non-interrupting)"));
        }
        var definitions = event.getEventDefinitions();
        if (definitions.stream().noneMatch(TimerEventDefinition.class::isInstance)) {
            breaches.add(Breach.at(event, "không phải chuông hẹn giờ", "Đổi thành Timer boundary event"));
        }
        definitions.stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .filter(date -> date != null
                        && ModelExpression.isCallOf(date.getTextContent().strip(), "deadlines")
                        && !ModelExpression.isCall(
                                date.getTextContent().strip(), "deadlines", "dueAt", timer.deadline()))
                .forEach(date -> breaches.add(Breach.at(
                        event,
                        "chuông reo theo hạn của bước khác",
                        "Ghi ${deadlines.dueAt(execution,'" + timer.deadline() + "')}")));
        return breaches.build();
    }
}
