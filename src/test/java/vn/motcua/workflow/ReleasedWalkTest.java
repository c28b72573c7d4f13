package vn.motcua.workflow;

import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Released;
import vn.motcua.testing.Worker;

/** Every released model still goes from start to end beside the current one. */
@MotCuaTest
class ReleasedWalkTest {

    private static final int ENOUGH = 20;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    AsTheSystem asTheSystem;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#all")
    void a_released_model_is_walked_from_start_to_end(Released released) {
        var builder =
                repository.createDeployment().name("released").addString(released.key() + ".bpmn", released.bpmn());
        released.forms().forEach(builder::addString);
        var deployment = builder.deployWithResult();
        try {
            var definition = deployment.getDeployedProcessDefinitions().get(0).getId();
            var dossier = startedOn(definition, released.key());

            for (int round = 0; round < ENOUGH && !then.tasksOf(dossier).isEmpty(); round++) {
                var task = then.tasksOf(dossier).get(0).getTaskDefinitionKey();
                work(task, dossier);
                office.letDueJobsRun(dossier);
            }

            then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
        } finally {
            asTheSystem.call(() -> {
                repository.deleteDeployment(deployment.getId(), true);
                return null;
            });
        }
    }

    /** A task of its own kind gets its line here with the model that brings it. */
    private void work(String task, DossierId dossier) {
        var leader = counter.worker("thanh-quang.chairman");
        switch (task) {
            case "UserTask_Intake" -> desk().accepts(dossier);
            case "UserTask_Review" -> counter.worker("thanh-quang.ho-tich").reviews(dossier);
            case "UserTask_Signing" ->
                leader.uploadsResult(dossier).submits(dossier, Step.SIGNING, signatureWithItsSigner(leader));
            case "UserTask_Return" -> desk().returns(dossier);
            default -> throw new AssertionError("nobody knows how to do " + task);
        }
    }

    /** The first forms asked who signed; the later ones may be left to say it by who is signed in. */
    private static Map<String, Object> signatureWithItsSigner(Worker leader) {
        var form = new HashMap<>(leader.signature());
        form.put("signer", "Nguyễn Hữu Thọ");
        return form;
    }

    private Worker desk() {
        return counter.worker("thanh-quang.desk-1");
    }

    /** Registered as ever, then put onto the released definition in the place of the current one. */
    private DossierId startedOn(String definition, String key) {
        var dossier = counter.given(aDossier().of(key).receivedAt("2026-11-20T09:00"), desk());
        return asTheSystem.call(() -> {
            var current = then.instance(dossier, key).getId();
            runtime.deleteProcessInstance(current, "released model");
            history.deleteHistoricProcessInstance(current);
            runtime.startProcessInstanceById(
                    definition, dossier.toString(), Map.of(ProcessVariables.DOSSIER_ID.name(), dossier.toString()));
            return dossier;
        });
    }
}
