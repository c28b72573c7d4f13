package vn.motcua.workflow;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PassBack;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Rút lại: whoever had the work just before takes it back, as long as nobody on the other side has claimed it. What came
 * back from the other side, or waits after the applicant or another authority, was not passed on and is not recalled.
 */
@Component
class RecallTask {

    private static final String RECALLED = "dossier.recalled";

    /** As the engine writes it into its history. */
    private static final String COMPLETED = "completed";

    private static final Refusal NOTHING =
            Refusal.wrongMoment("Không rút lại được: hồ sơ không ở bước cho phép người chuyển rút lại.");
    private static final Refusal TAKEN =
            Refusal.wrongMoment("Không rút lại được: bên nhận đã có người nhận việc. Hãy liên hệ để họ chuyển lại.");
    private static final Refusal NOT_YOURS = Refusal.forbidden("Chỉ nhóm vừa chuyển hồ sơ mới được rút lại.");

    /** Where a dossier waits → whose completed task may have brought it there on the way forward. */
    private static final Map<String, Set<String>> PASSED_ON_BY = Map.of(
            "UserTask_Review", Set.of("UserTask_Intake", "UserTask_CorrectIntake"),
            "UserTask_DivisionReview", Set.of("UserTask_Review"),
            "UserTask_Signing", Set.of("UserTask_Review", "UserTask_DivisionReview", "UserTask_SectorProcessing"),
            "UserTask_Issuing", Set.of("UserTask_Signing"));

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final HistoryService history;
    private final IdentityService identity;
    private final AsTheSystem asTheSystem;
    private final Candidates candidates;
    private final PassBack passBack;

    RecallTask(
            RuntimeService runtime,
            TaskService tasks,
            HistoryService history,
            IdentityService identity,
            AsTheSystem asTheSystem,
            Candidates candidates,
            PassBack passBack) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
        this.identity = identity;
        this.asTheSystem = asTheSystem;
        this.candidates = candidates;
        this.passBack = passBack;
    }

    /** May the official see the dossier? The caller has asked that already. */
    Outcome<Void> recall(DossierId dossier, String reason) {
        var groups = identity.getCurrentAuthentication().getGroupIds();
        return asTheSystem.call(() -> {
            var waiting = runtime.createExecutionQuery()
                    .messageEventSubscriptionName(RECALLED)
                    .processInstanceBusinessKey(dossier.toString())
                    .unlimitedList();
            if (waiting.size() != 1) {
                return Outcome.refused(NOTHING);
            }
            return recall(dossier, waiting.get(0), groups == null ? Set.of() : Set.copyOf(groups), reason);
        });
    }

    private Outcome<Void> recall(DossierId dossier, Execution waiting, Set<String> groups, String reason) {
        var task = tasks.createTaskQuery()
                .processInstanceId(waiting.getProcessInstanceId())
                .taskDefinitionKeyIn(PASSED_ON_BY.keySet().toArray(String[]::new))
                .singleResult();
        var before = lastCompleted(waiting.getProcessInstanceId());
        if (task == null
                || before == null
                || !PASSED_ON_BY.get(task.getTaskDefinitionKey()).contains(before.getTaskDefinitionKey())) {
            return Outcome.refused(NOTHING);
        }
        if (!groups.contains(candidates.ofTask(dossier, before.getTaskDefinitionKey()))) {
            return Outcome.refused(NOT_YOURS);
        }
        if (task.getAssignee() != null) {
            return Outcome.refused(TAKEN);
        }
        passBack.recalled(dossier, task.getName(), reason);
        runtime.messageEventReceived(RECALLED, waiting.getId());
        return Outcome.done(null);
    }

    private HistoricTaskInstance lastCompleted(String instance) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(instance)
                .taskDeleteReason(COMPLETED)
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
