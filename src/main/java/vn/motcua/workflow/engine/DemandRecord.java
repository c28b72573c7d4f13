package vn.motcua.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.desk.StepRecords;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;

/**
 * A step whose catalogue names the document it is set down in ends only with that document, whoever drew it: asked of every
 * step in every version of every model.
 */
@Component
class DemandRecord extends AbstractBpmnParseListener {

    private final ObjectProvider<StepRecords> records;

    /** The engine is made before most beans are. */
    DemandRecord(ObjectProvider<StepRecords> records) {
        this.records = records;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        Step.ofTask(activity.getId())
                .filter(step -> !Step.SPINE.contains(step))
                .ifPresent(step -> ((UserTaskActivityBehavior) activity.getActivityBehavior())
                        .getTaskDefinition()
                        .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> demand(task, step)));
    }

    private void demand(DelegateTask task, Step step) {
        records.getObject()
                .objection(
                        DossierId.of(task.getExecution().getProcessBusinessKey()),
                        step,
                        task.getCreateTime().toInstant())
                .ifPresent(refusal -> {
                    throw new RefusalException(refusal);
                });
    }
}
