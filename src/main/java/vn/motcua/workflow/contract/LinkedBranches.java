package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.procedure.Step;

/**
 * What outside authorities do of a linked procedure lies behind the lead's signature and before status 9, says which branch of
 * the catalogue it is, and is gathered: only that stops the clock.
 */
final class LinkedBranches {

    static final String SHARED = "linked-branch";

    private static final String GATHERED = "gatherBranchesDelegate";

    private LinkedBranches() {}

    /** What the model says by itself. */
    static Stream<Breach> breaches(Model model) {
        return calls(model).flatMap(call -> Stream.of(unnamed(call), misplaced(model, call), ungathered(model, call))
                .flatMap(breach -> breach));
    }

    /** Model and catalogue name the same branches, each once. */
    static Stream<Breach> inCatalogue(Model model) {
        if (model.procedure() == null) {
            return Stream.empty();
        }
        var declared =
                model.procedure().branches().stream().map(LinkedBranch::key).toList();
        var called = calls(model).flatMap(call -> keyOf(call).stream()).toList();
        return Stream.concat(
                calls(model)
                        .filter(call -> keyOf(call)
                                .filter(key -> !declared.contains(key))
                                .isPresent())
                        .map(call -> Breach.at(
                                call,
                                "không có nhánh liên thông «%s»"
                                        .formatted(keyOf(call).orElseThrow()),
                                "Khai nhánh ở «branches» của danh mục, hoặc sửa mã của lời gọi")),
                declared.stream()
                        .filter(key -> called.stream().filter(key::equals).count() != 1)
                        .map(
                                key -> new Breach(
                                        Model.SCOPE,
                                        called.contains(key)
                                                ? "nhánh liên thông «%s» được gọi hai lần".formatted(key)
                                                : "danh mục có nhánh liên thông «%s», mô hình không gọi".formatted(key),
                                        "Gọi quy trình dùng chung linked-branch đúng một lần bằng CallActivity_<Nhánh>Branch")));
    }

    /** The branch that an element calls for; empty if it calls for none that the catalogue declares. */
    static Optional<LinkedBranch> of(Model model, FlowNode node) {
        return node instanceof CallActivity call && SHARED.equals(call.getCalledElement())
                ? keyOf(call).flatMap(key -> model.procedure().branch(key))
                : Optional.empty();
    }

    private static Stream<CallActivity> calls(Model model) {
        return model.all(CallActivity.class).filter(call -> SHARED.equals(call.getCalledElement()));
    }

    private static Optional<String> keyOf(CallActivity call) {
        return LinkedBranch.keyOf(call.getId());
    }

    private static Stream<Breach> unnamed(CallActivity call) {
        return keyOf(call).isPresent()
                ? Stream.empty()
                : Stream.of(Breach.at(
                        call,
                        "gọi phần liên thông mà không nói là nhánh nào",
                        "Đặt mã CallActivity_<Nhánh>Branch, ví dụ CallActivity_ResidenceBranch cho nhánh residence"));
    }

    /** Before the signature there is nothing to send on; behind the scope nobody counts the days. */
    private static Stream<Breach> misplaced(Model model, CallActivity call) {
        var around =
                model.along(model.all(StartEvent.class).filter(model::isInScope).toList(), Step.SIGNING.taskId());
        return model.isInScope(call) && !around.contains(call)
                ? Stream.empty()
                : Stream.of(Breach.at(
                        call,
                        "phần liên thông không nằm sau bước ký duyệt trong phạm vi giải quyết",
                        "Đặt trong «" + Model.SCOPE + "», sau «" + Step.SIGNING.taskId() + "»"));
    }

    private static Stream<Breach> ungathered(Model model, CallActivity call) {
        var gathers = model.all(ServiceTask.class)
                .filter(task -> ModelExpression.beanIn(task.getCamundaDelegateExpression())
                        .filter(GATHERED::equals)
                        .isPresent())
                .map(ServiceTask::getId)
                .toList();
        return withoutGathering(model, call, gathers)
                ? Stream.of(Breach.at(
                        call,
                        "có đường từ phần liên thông đến hết phạm vi giải quyết mà không qua việc tổng hợp kết quả",
                        "Đặt service task ${" + GATHERED + "} sau chỗ các nhánh gặp lại"))
                : Stream.empty();
    }

    private static boolean withoutGathering(Model model, CallActivity call, List<String> gathers) {
        return gathers.isEmpty()
                || model.along(List.of(call), gathers.get(0)).stream().anyMatch(node -> node instanceof EndEvent);
    }
}
