package vn.motcua.bench;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** The same model driven by nothing but the engine's services: no register, no rights, no form, no paper. */
final class BareLifecycle implements Lifecycle {

    static final String DATABASE = "bare";

    private final ProcessEngine engine;
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
        complete(instance, "UserTask_Intake", Map.of("intakeOutcome", "ACCEPTED"));
        var review = taskAt(instance, "UserTask_Review");
        engine.getTaskService().claim(review, "specialist-" + lane);
        engine.getTaskService().complete(review, Map.of("reviewOutcome", "ELIGIBLE"));
        complete(instance, "UserTask_Signing", Map.of("signingOutcome", "SIGNED"));
        engine.getManagementService().executeJob(jobs.digitisingOf(DATABASE, dossier));
        complete(instance, "UserTask_Return", Map.of());
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
