package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.Step;

/**
 * What is owed to a collector outside is found out before the signature: on every way to it somebody looks whether the collector
 * has been asked, who has not leaves the scope, waits behind it and comes back in.
 */
final class FinancialObligations {

    static final String SHARED = "financial-obligation";

    private static final String PLACE = "CallActivity_Payment";
    private static final String CHECK = "ServiceTask_CheckObligation";
    private static final String CHECKING = "checkObligationDelegate";
    private static final String OWED = "${paymentStage == 'REFERRAL'}";
    private static final String SLIP = "slipContent";

    private FinancialObligations() {}

    /** What the model says by itself. */
    static Stream<Breach> breaches(Model model) {
        if (!model.isCitizens()) {
            return Stream.empty();
        }
        return Stream.of(misplaced(model), unchecked(model), around(model), unasked(model), kept(model))
                .flatMap(breaches -> breaches);
    }

    /** Model and catalogue agree that a collector is asked, and the clock stands still from the slip on. */
    static Stream<Breach> inCatalogue(Model model) {
        if (!model.isCitizens() || model.procedure() == null) {
            return Stream.empty();
        }
        var called = calls(model).findAny();
        var declared = model.procedure().collector() != null;
        if (called.isEmpty()) {
            return declared
                    ? Stream.of(new Breach(
                            Model.SCOPE,
                            "danh mục có cơ quan thu, mô hình không gọi phần nghĩa vụ tài chính",
                            "Gọi quy trình dùng chung " + SHARED + " bằng «" + PLACE + "», hoặc bỏ «collector»"))
                    : Stream.empty();
        }
        if (!declared) {
            return Stream.of(Breach.at(
                    called.get(),
                    "không biết hỏi cơ quan thu nào",
                    "Khai «collector» ở danh mục: tên, đối tác, nội dung phiếu chuyển"));
        }
        return PaymentPause.alwaysFromReferral(model.procedure())
                ? Stream.empty()
                : Stream.of(Breach.at(
                        called.get(),
                        "thời hạn không dừng từ khi chuyển phiếu, mà hồ sơ đã rời phạm vi giải quyết",
                        "Khai finance.pauseFrom: REFERRAL ở danh mục cho mọi ngày của thủ tục"));
    }

    /** @param forms texts of those that exist, by id */
    static Stream<Breach> forms(Model model, Map<String, String> forms) {
        return calls(model)
                .flatMap(call -> model.find(UserTask.class, Step.REVIEW.taskId()).stream())
                .filter(review -> review.getCamundaFormRef() != null)
                .filter(review ->
                        !forms.getOrDefault(review.getCamundaFormRef(), "").contains('"' + SLIP + '"'))
                .map(review -> Breach.at(
                        review,
                        "không có ô ghi thông tin gửi cơ quan thu, phiếu chuyển sẽ không gửi được",
                        "Thêm ô «" + SLIP + "» vào biểu mẫu thẩm định"));
    }

    private static Stream<CallActivity> calls(Model model) {
        return model.all(CallActivity.class).filter(call -> SHARED.equals(call.getCalledElement()));
    }

    private static Stream<ServiceTask> checks(Model model) {
        return model.all(ServiceTask.class).filter(task -> ModelExpression.beanIn(task.getCamundaDelegateExpression())
                .filter(CHECKING::equals)
                .isPresent());
    }

    /** The register finds who waits for money at that place alone. */
    private static Stream<Breach> misplaced(Model model) {
        return calls(model)
                .filter(call -> !PLACE.equals(call.getId()) || model.isWithinScope(call))
                .map(call -> Breach.at(
                        call,
                        "phần nghĩa vụ tài chính không ở chỗ chờ nộp tiền của hồ sơ",
                        "Đặt mã «" + PLACE + "», ngoài «" + Model.SCOPE + "»"));
    }

    private static Stream<Breach> unchecked(Model model) {
        return calls(model)
                .filter(call -> model.find(ServiceTask.class, CHECK)
                        .filter(task -> checks(model).anyMatch(task::equals) && model.isInScope(task))
                        .isEmpty())
                .map(call -> Breach.at(
                        call,
                        "không nơi nào xét hồ sơ còn nghĩa vụ tài chính hay không",
                        "Đặt service task «" + CHECK + "» ${" + CHECKING + "} trong «" + Model.SCOPE + "», trước «"
                                + Step.SIGNING.taskId() + "»"));
    }

    private static Stream<Breach> around(Model model) {
        return checks(model)
                .filter(check -> model.along(scopeStarts(model), check.getId()).stream()
                        .anyMatch(node -> Step.SIGNING.taskId().equals(node.getId())))
                .map(check -> Breach.at(
                        check,
                        "có đường tới bước ký duyệt mà không xét nghĩa vụ tài chính",
                        "Nối lại để mọi đường tới «" + Step.SIGNING.taskId() + "» đều qua việc này"));
    }

    /** Who looks and goes on all the same would sign what is not paid. */
    private static Stream<Breach> unasked(Model model) {
        return checks(model)
                .filter(check -> model.along(List.of(check), Step.SIGNING.taskId()).stream()
                        .flatMap(model::outgoing)
                        .noneMatch(flow -> owed(flow) && Leaving.isErrorEnd(flow.getTarget())))
                .map(check -> Breach.at(
                        check,
                        "xét nghĩa vụ tài chính rồi mà hồ sơ còn phải nộp không có đường ra",
                        "Nối đường " + OWED + " tới End event lỗi, ra khỏi «" + Model.SCOPE + "»"));
    }

    private static Stream<Breach> kept(Model model) {
        return checks(model)
                .filter(check -> calls(model).findAny().isEmpty())
                .map(check -> Breach.at(
                        check,
                        "xét nghĩa vụ tài chính mà không gọi phần nghĩa vụ tài chính",
                        "Gọi quy trình dùng chung " + SHARED + " bằng «" + PLACE + "»"));
    }

    private static boolean owed(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && OWED.equals(flow.getConditionExpression().getTextContent().strip());
    }

    private static List<? extends FlowNode> scopeStarts(Model model) {
        return model.all(StartEvent.class).filter(model::isInScope).toList();
    }
}
