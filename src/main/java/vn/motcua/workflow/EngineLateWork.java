package vn.motcua.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.delay.LateStep;
import vn.motcua.delay.LateWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureStep;

/** Open tasks tell whether late work is still waiting. */
@Component
class EngineLateWork implements LateWork {

    private final TaskService tasks;
    private final DossierRegister register;
    private final DossierLaw law;

    EngineLateWork(TaskService tasks, DossierRegister register, DossierLaw law) {
        this.tasks = tasks;
        this.register = register;
        this.law = law;
    }

    @Override
    public boolean stillWaiting(DossierId dossier, LateStep step) {
        var open = tasks.createTaskQuery().processInstanceBusinessKey(dossier.toString());
        return open.taskDefinitionKeyIn(tasksOf(dossier, step)).count() > 0;
    }

    private String[] tasksOf(DossierId dossier, LateStep step) {
        if (step.isWhole()) {
            return countedTasks(dossier);
        }
        return new String[] {step.othersTask().orElseGet(() -> step.step().taskId())};
    }

    private String[] countedTasks(DossierId id) {
        var dossier = register.get(id);
        return law.procedureOf(dossier).steps().stream()
                .filter(ProcedureStep::withinTheLimit)
                .map(step -> step.step().taskId())
                .toArray(String[]::new);
    }
}
