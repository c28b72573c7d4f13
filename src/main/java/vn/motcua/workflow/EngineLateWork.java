package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.delay.LateStep;
import vn.motcua.delay.LateWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;

/** Open tasks tell whether late work is still waiting. */
@Component
class EngineLateWork implements LateWork {

    private final TaskService tasks;

    EngineLateWork(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean stillWaiting(DossierId dossier, LateStep step) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(dossier.toString());
        var late = step == LateStep.DOSSIER
                ? open.taskDefinitionKeyIn(Step.REVIEW.taskId(), Step.SIGNING.taskId())
                : open.taskDefinitionKey(Step.valueOf(step.name()).taskId());
        return late.count() > 0;
    }
}
