package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** What is posted has its days counted, what counts them knows the posting, and an objection leads somewhere. */
final class PublicPosting {

    private static final String SHARED = "posting";
    private static final String POSTS = "UserTask_Posting";
    private static final String OBJECTED = "posting.objected";

    private PublicPosting() {}

    static Stream<Breach> breaches(Model model) {
        var calls = model.all(CallActivity.class)
                .filter(call -> SHARED.equals(call.getCalledElement()))
                .toList();
        var uncounted = model.find(UserTask.class, POSTS).stream()
                .filter(task -> model.along(List.of(task), "").stream().noneMatch(calls::contains))
                .map(task -> Breach.at(
                        task,
                        "niêm yết mà không có chỗ đếm thời gian",
                        "Đặt sau việc này Call activity gọi quy trình dùng chung " + SHARED));
        return Stream.concat(uncounted, calls.stream().flatMap(call -> Stream.of(
                        unposted(model, call), unknown(call), unheard(model, call))
                .flatMap(breach -> breach.stream())));
    }

    private static Optional<Breach> unposted(Model model, CallActivity call) {
        var before = model.along(model.all(StartEvent.class).toList(), POSTS);
        return before.contains(call)
                ? Optional.of(Breach.at(
                        call,
                        "có đường đến thời gian niêm yết mà chưa niêm yết",
                        "Nối lại để mọi đường tới đây đều qua «" + POSTS + "»"))
                : Optional.empty();
    }

    private static Optional<Breach> unknown(CallActivity call) {
        var passed = Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(elements -> elements.getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .anyMatch(in -> "postingId".equals(in.getCamundaSource()));
        return passed
                ? Optional.empty()
                : Optional.of(
                        Breach.at(call, "quy trình được gọi không biết là lần niêm yết nào", "Truyền biến postingId"));
    }

    private static Optional<Breach> unheard(Model model, CallActivity call) {
        return model.all(BoundaryEvent.class)
                        .filter(event -> call.equals(event.getAttachedTo()))
                        .anyMatch(PublicPosting::catchesObjections)
                ? Optional.empty()
                : Optional.of(Breach.at(
                        call,
                        "có khiếu nại thì hồ sơ sẽ kết thúc im lặng",
                        "Gắn Error boundary event với mã lỗi " + OBJECTED));
    }

    private static boolean catchesObjections(BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .filter(ErrorEventDefinition.class::isInstance)
                .map(definition -> ((ErrorEventDefinition) definition).getError())
                .anyMatch(error -> error != null && OBJECTED.equals(error.getErrorCode()));
    }
}
