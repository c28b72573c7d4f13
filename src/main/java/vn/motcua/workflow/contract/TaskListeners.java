package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Exactly one listener completes a task: it is the only door to the use case. */
final class TaskListeners {

    static final Map<String, String> COMPLETING = Map.ofEntries(
            Map.entry("UserTask_FollowParcel", "followParcelListener"),
            Map.entry("UserTask_ParcelUndelivered", "settleParcelListener"),
            Map.entry("UserTask_ParcelRefused", "settleParcelListener"),
            Map.entry("UserTask_ParcelMisaddressed", "settleParcelListener"),
            Map.entry("UserTask_ParcelDamaged", "settleParcelListener"),
            Map.entry("UserTask_ParcelLost", "settleParcelListener"),
            Map.entry("UserTask_Intake", "completeIntakeListener"),
            Map.entry("UserTask_Review", "completeReviewListener"),
            Map.entry("UserTask_Signing", "completeSigningListener"),
            Map.entry("UserTask_Issuing", "completeIssuingListener"),
            Map.entry("UserTask_Return", "completeReturnListener"),
            Map.entry("UserTask_ExplainDelay", "explainDelayListener"),
            Map.entry("UserTask_ConfirmExplanation", "confirmExplanationListener"),
            Map.entry("UserTask_AnswerApology", "answerApologyListener"),
            Map.entry("UserTask_WriteApology", "writeApologyListener"),
            Map.entry("UserTask_DecideApology", "decideApologyListener"),
            Map.entry("UserTask_AwaitSupplement", "completeSupplementListener"),
            Map.entry("UserTask_AwaitPaymentNotice", "completePaymentNoticeListener"),
            Map.entry("UserTask_AwaitPayment", "completePaymentListener"),
            Map.entry("UserTask_CorrectIntake", "completeCorrectionListener"),
            Map.entry("UserTask_Assignment", "completeAssignmentListener"),
            Map.entry("UserTask_SiteCheck", "completeSiteCheckListener"),
            Map.entry("UserTask_DivisionReview", "completeDivisionReviewListener"),
            Map.entry("UserTask_SectorProcessing", "completeSectorProcessingListener"),
            Map.entry("UserTask_CouncilMeeting", "completeMeetingListener"),
            Map.entry("UserTask_Posting", "completePostingListener"),
            Map.entry("UserTask_FollowPosting", "followPostingListener"),
            Map.entry("UserTask_GiveOpinion", "giveOpinionListener"),
            Map.entry("UserTask_FollowBranch", "followBranchListener"),
            Map.entry("UserTask_DoBranch", "doBranchListener"),
            Map.entry("UserTask_SettleMessage", "settleMessageListener"),
            Map.entry("UserTask_CompleteScans", "completeScansListener"),
            Map.entry("UserTask_GiveBack", "giveBackPapersListener"));

    static final String CLAIMING = "startProcessingListener";

    private TaskListeners() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(UserTask.class).flatMap(TaskListeners::breaches);
    }

    private static Stream<Breach> breaches(UserTask task) {
        var listeners = Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(
                        elements -> elements.getElementsQuery().filterByType(CamundaTaskListener.class).list().stream())
                .toList();
        var completing = beans(listeners, "complete");
        var expected = COMPLETING.get(String.valueOf(task.getId()));
        var right = completing.size() == 1
                && (expected == null
                        ? COMPLETING.containsValue(completing.get(0))
                        : expected.equals(completing.get(0)));
        var claiming = beans(listeners, "assignment");
        var others = listeners.size() - completing.size() - claiming.size();
        var breaches = Stream.<Breach>builder();
        if (!right) {
            breaches.add(Breach.at(
                    task,
                    "việc phải có đúng một listener hoàn thành, và là của nó",
                    "Thêm task listener «complete» kiểu Delegate expression: ${"
                            + Optional.ofNullable(expected).orElse("complete…Listener") + "}"));
        }
        if (others > 0 || !claiming.stream().allMatch(CLAIMING::equals)) {
            breaches.add(Breach.at(
                    task,
                    "có listener mà phần mềm không biết",
                    "Chỉ dùng ${" + CLAIMING + "} khi nhận việc (assignment)"));
        }
        return breaches.build();
    }

    /** An unreadable one counts, as a bean that does not exist. */
    private static List<String> beans(List<CamundaTaskListener> listeners, String event) {
        return listeners.stream()
                .filter(listener -> event.equals(listener.getCamundaEvent()))
                .map(listener -> ModelExpression.beanIn(listener.getCamundaDelegateExpression())
                        .orElse("?"))
                .toList();
    }
}
