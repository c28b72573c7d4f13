package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.delivery.ParcelMatter;
import vn.motcua.delivery.ParcelWork;
import vn.motcua.dossier.DossierId;

/** The dossier's process that waits for its parcel, and the one beside it in which the desk is asked about it. */
@Component
class EngineParcelWork implements ParcelWork {

    private static final String DELIVERED = "parcel.delivered";
    private static final String FOLLOW = "UserTask_FollowParcel";

    private final WaitingProcesses waiting;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;

    EngineParcelWork(
            WaitingProcesses waiting,
            RuntimeService runtime,
            TaskService tasks,
            AsTheSystem asTheSystem,
            SharedProcesses shared) {
        this.waiting = waiting;
        this.runtime = runtime;
        this.tasks = tasks;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
    }

    @Override
    public boolean delivered(DossierId dossier) {
        return waiting.tell(DELIVERED, dossier);
    }

    @Override
    public boolean returned(DossierId dossier) {
        return waiting.tell("parcel.returned", dossier);
    }

    @Override
    public boolean follows(DossierId dossier) {
        return waiting.any(DELIVERED, dossier);
    }

    @Override
    public void ask(ParcelMatter matter) {
        var dossier = matter.dossier().toString();
        Map<String, Object> variables = Map.of(
                ProcessVariables.DOSSIER_ID.name(),
                dossier,
                ProcessVariables.PARCEL_MATTER_ID.name(),
                matter.id().toString(),
                ProcessVariables.PARCEL_FATE.name(),
                matter.fate().name());
        asTheSystem.call(() ->
                runtime.startProcessInstanceById(shared.definitionOf(SharedProcesses.PARCEL), dossier, variables));
    }

    @Override
    public void overtaken(ParcelMatter matter) {
        waiting.tell("parcel.overtaken", matter.dossier(), ProcessVariables.PARCEL_MATTER_ID, matter.id());
    }

    @Override
    public void followUntil(DossierId dossier, Instant due) {
        asTheSystem.call(() -> {
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(dossier.toString())
                    .taskDefinitionKey(FOLLOW)
                    .unlimitedList()
                    .forEach(task -> {
                        task.setDueDate(Date.from(due));
                        tasks.saveTask(task);
                    });
            return null;
        });
    }
}
