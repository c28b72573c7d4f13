package vn.motcua.workflow.engine;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.WaitingWork;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.shared.TransactionClock;

/**
 * Hears of every user task of every model that it was given, claimed, completed or taken away, and writes it down in the
 * same transaction. No model says so and none can forget it.
 */
@Component
class RecordWork extends AbstractBpmnParseListener {

    private final ObjectProvider<WorkRecords> records;
    private final ObjectProvider<WaitingWork> waiting;
    private final ObjectProvider<CurrentOfficial> current;
    private final TransactionClock clock;

    /** The engine is made before most beans are: they are asked for when the first task is. */
    RecordWork(
            ObjectProvider<WorkRecords> records,
            ObjectProvider<WaitingWork> waiting,
            ObjectProvider<CurrentOfficial> current,
            TransactionClock clock) {
        this.records = records;
        this.waiting = waiting;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, opened -> opened(process, opened));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, taken -> taken(process, taken));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, done -> done(process, done));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, left -> left(process, left));
    }

    private void opened(String process, DelegateTask task) {
        if (isOfADossier(task)) {
            waiting.getObject().opened(given(process, task), unitOf(task), holderOf(task));
        }
    }

    private void taken(String process, DelegateTask task) {
        if (!isOfADossier(task)) {
            return;
        }
        if (task.getAssignee() == null) {
            records.getObject().putBack(given(process, task), clock.instant());
        } else {
            records.getObject().taken(given(process, task), new OfficialId(task.getAssignee()), clock.instant());
        }
        waiting.getObject().passed(task.getId(), holderOf(task));
    }

    private void done(String process, DelegateTask task) {
        if (isOfADossier(task)) {
            records.getObject().done(given(process, task), whoActs(), clock.instant());
            waiting.getObject().closed(task.getId());
        }
    }

    private void left(String process, DelegateTask task) {
        if (isOfADossier(task)) {
            records.getObject().left(given(process, task), clock.instant());
            waiting.getObject().closed(task.getId());
        }
    }

    private static OfficialId holderOf(DelegateTask task) {
        return task.getAssignee() == null ? null : new OfficialId(task.getAssignee());
    }

    private static String unitOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private OfficialId whoActs() {
        return current.getObject().find().map(Official::id).orElse(null);
    }

    private static boolean isOfADossier(DelegateTask task) {
        return task.getExecution() != null
                && task.getTenantId() != null
                && Optional.ofNullable(task.getExecution().getProcessBusinessKey())
                        .filter(RecordWork::isDossier)
                        .isPresent();
    }

    static boolean isDossier(String businessKey) {
        return businessKey.length() == 36;
    }

    private static WorkRecords.Given given(String process, DelegateTask task) {
        return new WorkRecords.Given(
                task.getId(),
                DossierId.of(task.getExecution().getProcessBusinessKey()),
                process,
                task.getTaskDefinitionKey(),
                new AuthorityId(task.getTenantId()),
                task.getCreateTime().toInstant(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }
}
