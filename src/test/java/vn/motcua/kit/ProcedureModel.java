package vn.motcua.kit;

import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.Step;

/** The model with every part, without those that are not wanted. */
final class ProcedureModel {

    private final Drawing drawing;
    private final Wish wish;

    private ProcedureModel(Wish wish, String whole) {
        this.drawing = new Drawing(whole);
        this.wish = wish;
    }

    /** @param whole the model that has every part, drawn without anything crossing */
    static String of(Wish wish, String whole) {
        return new ProcedureModel(wish, whole).drawn();
    }

    private String drawn() {
        for (var part : Part.values()) {
            if (!wish.parts().contains(part)) {
                leaveOut(part);
            }
        }
        if (wish.parts().contains(Part.ASSIGNMENT)) {
            drawing.remove("BoundaryEvent_ReviewRecalled");
        }
        name();
        Gaps.close(drawing.model());
        return drawing.text();
    }

    private void leaveOut(Part part) {
        switch (part) {
            case ASSIGNMENT -> leaveOutAssignment();
            case OPINION -> drawing.remove("CallActivity_Opinion");
            case SITE_CHECK -> leaveOutSiteCheck();
            case DIVISION_REVIEW -> leaveOutDivisionReview();
            case ISSUING -> leaveOutIssuing();
            case SECTOR -> leaveOutSector();
            case PAYMENT ->
                drawing.remove(
                        "BoundaryEvent_PaymentNeeded",
                        "CallActivity_Payment",
                        "EndEvent_PaymentNeeded",
                        "Error_PaymentNeeded");
            case REFERRAL ->
                drawing.remove(
                        "BoundaryEvent_PaymentNoticeOverdue",
                        "ServiceTask_RemindCollector",
                        "EndEvent_CollectorReminded",
                        "UserTask_AwaitPaymentNotice");
            case POSTAL_RETURN -> leaveOutPostalReturn();
            case APOLOGY ->
                drawing.remove("BoundaryEvent_ApologyQuestion", "ServiceTask_OpenApology", "EndEvent_ApologyAsked");
        }
    }

    private void leaveOutAssignment() {
        drawing.remove(
                "BoundaryEvent_AssignmentOverdue",
                "ServiceTask_OpenAssignmentDelay",
                "EndEvent_AssignmentDelayOpened",
                "Flow_Assigned");
        drawing.bypass("UserTask_Assignment");
        drawing.bypass("Gateway_Assigned");
        drawing.bypass("ServiceTask_AssignOfficial");
        UserTask review = drawing.element(Step.REVIEW.taskId());
        review.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, BpmnModelConstants.CAMUNDA_ATTRIBUTE_ASSIGNEE);
    }

    /** An opinion alone is an answer of the review of its own; without it nothing is left to do side by side. */
    private void leaveOutSiteCheck() {
        drawing.remove(
                "BoundaryEvent_SiteCheckOverdue",
                "ServiceTask_OpenSiteCheckDelay",
                "EndEvent_SiteCheckDelayOpened",
                "UserTask_SiteCheck");
        if (!wish.parts().contains(Part.OPINION)) {
            drawing.remove("Gateway_Verify", "Gateway_Verified");
            return;
        }
        drawing.bypass("Gateway_Verify");
        drawing.bypass("Gateway_Verified");
        drawing.rename("Flow_VerifyNeeded", "Flow_OpinionNeeded", "Lấy ý kiến", "${reviewOutcome == 'ASK_OPINION'}");
    }

    private void leaveOutDivisionReview() {
        drawing.remove(
                "BoundaryEvent_DivisionReviewOverdue",
                "BoundaryEvent_DivisionReviewRecalled",
                "ServiceTask_OpenDivisionReviewDelay",
                "EndEvent_DivisionReviewDelayOpened",
                "Flow_DivisionSentBack");
        drawing.bypass("UserTask_DivisionReview");
        drawing.bypass("Gateway_Submitted");
    }

    private void leaveOutSector() {
        drawing.remove(
                "BoundaryEvent_SectorProcessingOverdue",
                "ServiceTask_OpenSectorProcessingDelay",
                "EndEvent_SectorProcessingDelayOpened",
                "Flow_SectorSentBack");
        drawing.bypass("UserTask_SectorProcessing");
        drawing.bypass("Gateway_SectorProcessed");
    }

    private void leaveOutIssuing() {
        drawing.remove(
                "BoundaryEvent_IssuingOverdue",
                "BoundaryEvent_IssuingRecalled",
                "ServiceTask_OpenIssuingDelay",
                "EndEvent_IssuingDelayOpened",
                "Flow_IssueSentBack");
        drawing.bypass("UserTask_Issuing");
        drawing.bypass("Gateway_Issued");
        UserTask signing = drawing.element(Step.SIGNING.taskId());
        signing.setCamundaFormRef("signing");
        text(
                signing,
                "Lãnh đạo có thẩm quyền ký kết quả hoặc văn bản từ chối, ghi người ký, số, ngày ký; bản quét đã ký phải có ở thẻ Hồ sơ. Chưa đạt thì chuyển lại và nêu lý do.");
    }

    private static void text(BaseElement element, String documentation) {
        element.getDocumentations().iterator().next().setTextContent(documentation);
    }

    private void leaveOutPostalReturn() {
        drawing.remove(
                "BoundaryEvent_ParcelReturned",
                "CallActivity_ReturnByPost",
                "EndEvent_Delivered",
                "Error_ParcelReturned");
        drawing.bypass("Gateway_ReturnHow");
    }

    private void name() {
        Process process = drawing.element("procedure");
        process.setId(wish.key());
        process.setName(wish.name());
        process.getChildElementsByType(Documentation.class)
                .iterator()
                .next()
                .setTextContent("Thủ tục %s %s: %s. Chậm ở bước nào thì bước đó giải trình, công việc vẫn đi tiếp."
                        .formatted(
                                wish.code(),
                                wish.name(),
                                wish.days() == 0
                                        ? "giải quyết trong ngày"
                                        : "%02d ngày làm việc".formatted(wish.days())));
        Definitions definitions = drawing.model().getDefinitions();
        definitions.setId("Definitions_" + new Step(wish.key().toUpperCase().replace('-', '_')).elementName());
        UserTask review = drawing.element(Step.REVIEW.taskId());
        review.setCamundaFormRef(wish.reviewForm());
    }
}
