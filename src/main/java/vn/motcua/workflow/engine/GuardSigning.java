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
import vn.motcua.delay.DecideApology;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.ProcessVariables;

/**
 * Whoever may not sign an apology does not take its signing either: it would leave the lists of those who may. Asked in
 * every version of the model.
 */
@Component
class GuardSigning extends AbstractBpmnParseListener {

    private static final String SIGNING = "UserTask_DecideApology";

    private final ObjectProvider<DecideApology> decideApology;

    /** The engine is made before most beans are. */
    GuardSigning(ObjectProvider<DecideApology> decideApology) {
        this.decideApology = decideApology;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().equals(SIGNING)) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::taken);
        }
    }

    private void taken(DelegateTask task) {
        if (task.getAssignee() != null) {
            decideApology
                    .getObject()
                    .objectionToTaking(ProcessVariables.APOLOGY_ID.get(task))
                    .ifPresent(objection -> {
                        throw new RefusalException(objection);
                    });
        }
    }
}
