package vn.motcua.testing;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/** Looks at register and engine together, with nobody's rights in the way. */
public class Eyes {

    final DossierRegister register;
    final DossierEvents events;
    final DelayExplanations explanations;
    final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;
    private final RuntimeService runtime;
    final ClockLedger ledger;
    private final Office office;

    Eyes(
            ProcessEngine engine,
            DossierRegister register,
            DossierEvents events,
            DelayExplanations explanations,
            ClockLedger ledger,
            Office office) {
        this.ledger = ledger;
        this.runtime = engine.getRuntimeService();
        AbstractAssertions.init(engine);
        this.register = register;
        this.events = events;
        this.explanations = explanations;
        this.tasks = engine.getTaskService();
        this.management = engine.getManagementService();
        this.history = engine.getHistoryService();
        this.office = office;
    }

    public DossierAssert on(DossierId dossier) {
        return new DossierAssert(this, dossier);
    }

    public HistoricProcessInstance instance(DossierId dossier, String processKey) {
        return instances(dossier, processKey).stream()
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /** All of a process that a dossier ever had, the oldest first. */
    public List<HistoricProcessInstance> instances(DossierId dossier, String processKey) {
        return office.unchecked(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processDefinitionKey(processKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list());
    }

    /** When a timer of any process about the dossier is set to go off; null if no such timer is set. */
    public Instant timer(DossierId dossier, String elementId) {
        return office
                .unchecked(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.toString())
                        .list())
                .stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .activityId(elementId)
                                .list()
                                .stream())
                .map(job -> job.getDuedate().toInstant())
                .findFirst()
                .orElse(null);
    }

    public List<Task> tasksOf(DossierId dossier) {
        return office.unchecked(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .list());
    }

    /** When the bell of an element is set to ring; null if no such timer is set. */
    public Instant bell(DossierId dossier, String elementId) {
        var job = jobs(dossier).timers().activityId(elementId).singleResult();
        return job == null ? null : job.getDuedate().toInstant();
    }

    public List<Job> jobsOf(DossierId dossier) {
        return jobs(dossier).list();
    }

    private JobQuery jobs(DossierId dossier) {
        var key = register.get(dossier).procedure().value();
        return management
                .createJobQuery()
                .processInstanceId(instance(dossier, key).getId());
    }
}
