package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.delay.LateStep;
import vn.motcua.delay.LateWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureStep;

/** Open tasks tell whether late work is still waiting. */
@Component
class EngineLateWork implements LateWork {

    private final TaskService tasks;
    private final DossierRegister register;
    private final ProcedureCatalogue catalogue;

    EngineLateWork(TaskService tasks, DossierRegister register, ProcedureCatalogue catalogue) {
        this.tasks = tasks;
        this.register = register;
        this.catalogue = catalogue;
    }

    @Override
    public boolean stillWaiting(DossierId dossier, LateStep step) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(dossier.toString());
        var late = step.isWhole()
                ? open.taskDefinitionKeyIn(countedTasks(dossier))
                : open.taskDefinitionKey(step.step().taskId());
        return late.count() > 0;
    }

    private String[] countedTasks(DossierId id) {
        var dossier = register.get(id);
        return catalogue.version(dossier.procedure(), dossier.procedureValidFrom()).steps().stream()
                .filter(ProcedureStep::withinTheLimit)
                .map(step -> step.step().taskId())
                .toArray(String[]::new);
    }
}
