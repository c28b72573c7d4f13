package vn.motcua.workflow.contract;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Step;

/**
 * A review that may send a slip to a collector needs a way out of the scope, to wait for the money, and a place within it,
 * where the clock runs on until the notice, unless the procedure says {@code finance.pauseFrom = REFERRAL} on all its days.
 */
final class PaymentPause {

    private static final String WAIT = "UserTask_AwaitPaymentNotice";
    private static final String PAUSE_FROM = "finance.pauseFrom";
    private static final String PAYMENT = "PAYMENT";
    private static final String REFERRED = "PAYMENT_REFERRED";

    private PaymentPause() {}

    /** @param forms texts of those that exist, by id */
    static Stream<Breach> breaches(Model model, Map<String, String> forms) {
        if (!model.isCitizens() || model.procedure() == null) {
            return Stream.empty();
        }
        return model.find(UserTask.class, Step.REVIEW.taskId())
                .filter(review -> review.getCamundaFormRef() != null)
                .filter(review ->
                        forms.getOrDefault(review.getCamundaFormRef(), "").contains('"' + REFERRED + '"'))
                .map(review -> Stream.concat(outside(model, review), within(model, review)))
                .orElse(Stream.empty());
    }

    private static Stream<Breach> outside(Model model, UserTask review) {
        return leads(model, PAYMENT)
                ? Stream.empty()
                : Stream.of(Breach.at(
                        review,
                        "biểu mẫu cho chuyển thông tin sang cơ quan thu, mô hình không có đường «Nộp tiền»",
                        "Nối đường ${reviewOutcome == '" + PAYMENT + "'} ra khỏi «" + Model.SCOPE
                                + "», hoặc bỏ lựa chọn này ở biểu mẫu"));
    }

    private static Stream<Breach> within(Model model, UserTask review) {
        var waits =
                model.find(FlowNode.class, WAIT).filter(model::isWithinScope).isPresent() && leads(model, REFERRED);
        return waits || alwaysFromReferral(model.procedure())
                ? Stream.empty()
                : Stream.of(Breach.at(
                        review,
                        "thời hạn vẫn tính đến khi có thông báo nộp tiền (finance.pauseFrom là NOTICE), mô hình không có chỗ chờ",
                        "Thêm «" + WAIT + "» trong «" + Model.SCOPE + "» sau ${reviewOutcome == '" + REFERRED
                                + "'}, hoặc khai finance.pauseFrom: REFERRAL ở danh mục cho mọi ngày của thủ tục"));
    }

    private static boolean leads(Model model, String outcome) {
        return model.all(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .anyMatch(flow -> flow.getConditionExpression()
                        .getTextContent()
                        .strip()
                        .equals("${reviewOutcome == '" + outcome + "'}"));
    }

    /** Where the procedure says nothing the general value holds, which is {@code NOTICE} or may become it. */
    static boolean alwaysFromReferral(Procedure procedure) {
        var day = procedure.validFrom();
        while (procedure.validTo() == null || !day.isAfter(procedure.validTo())) {
            var own = procedure.parameter(PAUSE_FROM, day);
            if (own.isEmpty() || !own.get().value().equals("REFERRAL")) {
                return false;
            }
            if (own.get().validTo() == null) {
                return true;
            }
            day = own.get().validTo().plusDays(1);
        }
        return true;
    }
}
