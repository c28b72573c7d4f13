package vn.motcua.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.desk.TaskDesk.Act;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.workflow.engine.EmpoweredFor;

/**
 * Several steps of one dossier as one act: each is claimed and completed by its form in the official's name, so that the
 * history shows them step by step. Each is a command of its own, since a command finds only what those before it have
 * written. What the model leaves to the job executor between two of them (digitising, after the signature) is done on the
 * spot, in the same transaction: the applicant waits.
 */
@Component
class CompositeAct {

    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService jobs;
    private final AsTheSystem asTheSystem;

    CompositeAct(
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService jobs,
            AsTheSystem asTheSystem) {
        this.jobs = jobs;
        this.asTheSystem = asTheSystem;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(DossierId dossier, List<Act> acts) {
        var official = identity.getCurrentAuthentication().getUserId();
        Set<String> permitted = acts.stream().map(act -> act.step().taskId()).collect(Collectors.toSet());
        EmpoweredFor.during(
                official,
                dossier.toString(),
                permitted,
                () -> acts.forEach(act -> {
                    var task = taskAt(dossier, act.step());
                    tasks.claim(task.getId(), official);
                    forms.submitTaskForm(task.getId(), act.form());
                    asTheSystem.call(() -> {
                        digitizeNow(task.getProcessInstanceId());
                        return null;
                    });
                }));
    }

    private void digitizeNow(String instance) {
        jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(Place.RESULT.entry())
                .messages()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    private Task taskAt(DossierId dossier, Step step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .taskDefinitionKey(step.taskId())
                .singleResult();
        if (task == null) {
            throw new RefusalException(
                    Refusal.wrongMoment("Không trả ngay được: hồ sơ không đi thẳng qua các bước. Hãy làm từng bước."));
        }
        return task;
    }
}
