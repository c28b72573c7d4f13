package vn.motcua.bench;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** The same model driven by nothing but the engine's services: no register, no rights, no form, no paper. */
class BareLifecycle implements Lifecycle {

    static final String DATABASE = "bare";

    final ProcessEngine engine;

    private final WaitingJobs jobs;

    BareLifecycle(ProcessEngine engine, WaitingJobs jobs) {
        this.engine = engine;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public String database() {
        return DATABASE;
    }

    @Override
    public void run(int lane) {
        var dossier = UUID.randomUUID().toString();
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("birth-registration", dossier, Map.of("dossierId", dossier))
                .getId();
        as("desk-" + lane, () -> complete(instance, "UserTask_Intake", Map.of("intakeOutcome", "ACCEPTED")));
        as("specialist-" + lane, () -> review(taskAt(instance, "UserTask_Review"), "specialist-" + lane));
        as(
                "chairman-" + lane,
                () -> complete(instance, "UserTask_Signing", Map.of("signingOutcome", "SIGNED", "returnMode", "DESK")));
        engine.getManagementService().executeJob(jobs.digitisingOf(DATABASE, dossier));
        as("desk-" + lane, () -> complete(instance, "UserTask_Return", Map.of()));
    }

    /** Nobody in particular: the engine checks no rights where nobody is signed in. */
    void as(String official, Runnable act) {
        act.run();
    }

    private void review(String task, String specialist) {
        engine.getTaskService().claim(task, specialist);
        engine.getTaskService().complete(task, Map.of("reviewOutcome", "ELIGIBLE"));
    }

    private void complete(String instance, String step, Map<String, Object> outcome) {
        engine.getTaskService().complete(taskAt(instance, step), outcome);
    }

    private String taskAt(String instance, String step) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }
}
