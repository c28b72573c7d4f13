package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;

/** Two definitions of a called process under one tag, forced into a real engine as an older release left them. */
@MotCuaTest
class DuplicateTagsTest {

    private static final String CALLED = "called-twice";
    private static final DuplicateTags.Duplicate TWICE = new DuplicateTags.Duplicate(CALLED, "7");

    @Autowired
    DuplicateTags duplicates;

    @Autowired
    ProcedureDeployer deployer;

    @Autowired
    ProceduresHealthIndicator health;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void what_was_forced_in_leaves() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
        deployer.afterSingletonsInstantiated();
        assertThat(deployer.refused()).isEmpty();
    }

    @Test
    void the_older_of_two_goes_and_the_call_works_again() {
        var dossier = aboutADossier();
        deploy("caller", caller());
        deploy(CALLED, called("Việc cũ"));
        var newer = deploy(CALLED, called("Việc mới"));
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("caller", dossier))
                .as("what an older release left behind")
                .hasMessageContaining("'2' results for a process definition");
        assertThat(duplicates.among(Set.of(CALLED))).containsExactly(TWICE);

        assertThat(duplicates.mend(TWICE)).isEmpty();

        assertThat(duplicates.among(Set.of(CALLED))).isEmpty();
        assertThat(definitions(CALLED)).containsExactly(newer.getId());
        runtime.startProcessInstanceByKey("caller", dossier);
        assertThat(tasks.createTaskQuery()
                        .processDefinitionId(newer.getId())
                        .singleResult()
                        .getName())
                .isEqualTo("Việc mới");
    }

    @Test
    void what_runs_on_an_older_one_that_says_the_same_moves_over() {
        var model = called("Việc");
        var older = deploy(CALLED, model);
        var running = runtime.startProcessInstanceById(older.getId(), aboutADossier());
        var newer = deploy(CALLED, model);

        assertThat(duplicates.mend(TWICE)).isEmpty();

        assertThat(definitions(CALLED)).containsExactly(newer.getId());
        assertThat(definitionOf(running)).isEqualTo(newer.getId());
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(running.getId())
                .singleResult()
                .getId());
        assertThat(definitionOf(running)).isNull();
    }

    @Test
    void what_runs_on_an_older_one_that_says_something_else_keeps_it_and_is_counted() {
        var older = deploy(CALLED, called("Việc cũ"));
        var running = runtime.startProcessInstanceById(older.getId(), aboutADossier());
        deploy(CALLED, called("Việc mới"));

        assertThat(duplicates.mend(TWICE)).contains(1L);
        assertThat(definitions(CALLED)).hasSize(2);
        assertThat(definitionOf(running)).isEqualTo(older.getId());

        runtime.deleteProcessInstance(running.getId(), "ended");
        assertThat(duplicates.mend(TWICE)).isEmpty();
        assertThat(definitions(CALLED)).hasSize(1);
    }

    @Test
    void a_start_mends_what_dossiers_call_and_those_that_wait_there_go_on() {
        var waiting = asked();
        forceTwin("Chờ", "Chờ");
        var desk = counter.worker("thanh-quang.desk-1");
        var late = counter.given(aDossier().receivedAt("2026-11-20T09:10"), desk);
        assertThatThrownBy(() -> desk.asksSupplement(late, Step.INTAKE, "declaration"))
                .hasMessageContaining("'2' results for a process definition");

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused()).isEmpty();
        assertThat(definitions("supplement")).hasSize(1);
        desk.asksSupplement(late, Step.INTAKE, "declaration");
        then.on(late).hasOpen("UserTask_AwaitSupplement");
        desk.takesSupplement(waiting);
        then.on(waiting).isWaitingAt(Step.INTAKE);
    }

    @Test
    void a_start_that_cannot_mend_says_so_by_name_and_is_degraded() {
        asked();
        var before = definitions("supplement");
        forceTwin("Chờ", "Đợi");

        deployer.afterSingletonsInstantiated();

        assertThat(definitions("supplement")).hasSize(2).containsAll(before);
        assertThat(deployer.refused()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("processes/shared/supplement.bpmn");
            assertThat(finding.element()).isEqualTo("supplement");
            assertThat(finding.toString())
                    .contains("hai định nghĩa khác nhau cùng nhãn phiên bản «1»", "việc còn chạy");
        });
        assertThat(health.health().getStatus()).isEqualTo(ProceduresHealthIndicator.DEGRADED);
        assertThat(before).hasSize(1);
        jdbc.sql("update deployed_model set process_definition_id = ? where name = 'supplement'")
                .param(before.get(0))
                .update();
    }

    private DossierId asked() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.asksSupplement(dossier, Step.INTAKE, "declaration");
        return dossier;
    }

    /** An instance is in the tenant of its dossier's authority. */
    private Map<String, Object> aboutADossier() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        return Map.of(ProcessVariables.DOSSIER_ID.name(), dossier.toString());
    }

    /** The supplement once more under its tag, as the one in use, with a word replaced. */
    private void forceTwin(String word, String other) {
        var standing = repository.getProcessDefinition(definitions("supplement").get(0));
        var builder = repository.createDeployment().name("supplement").source(ModelDeployment.SOURCE);
        DeploymentContent.of(repository, standing.getDeploymentId())
                .forEach((name, text) -> builder.addString(name, text.replace(word, other)));
        var twin = builder.deployWithResult();
        jdbc.sql("update deployed_model set process_definition_id = ? where name = 'supplement'")
                .param(twin.getDeployedProcessDefinitions().get(0).getId())
                .update();
        if (!word.equals(other)) {
            deployments.add(twin.getId());
        }
    }

    private ProcessDefinition deploy(String key, BpmnModelInstance model) {
        var deployment = repository
                .createDeployment()
                .name(key)
                .source(ModelDeployment.SOURCE)
                .addModelInstance(key + ".bpmn", model)
                .deployWithResult();
        deployments.add(deployment.getId());
        return deployment.getDeployedProcessDefinitions().get(0);
    }

    private static BpmnModelInstance called(String task) {
        return Bpmn.createExecutableProcess(CALLED)
                .camundaHistoryTimeToLiveString("P1D")
                .camundaVersionTag("7")
                .startEvent("Start")
                .userTask("Task")
                .name(task)
                .endEvent("End")
                .done();
    }

    private static BpmnModelInstance caller() {
        return Bpmn.createExecutableProcess("caller")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .callActivity()
                .calledElement(CALLED)
                .camundaCalledElementBinding("versionTag")
                .camundaCalledElementVersionTag("7")
                .endEvent()
                .done();
    }

    private List<String> definitions(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    private String definitionOf(ProcessInstance instance) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        return running == null ? null : running.getProcessDefinitionId();
    }
}
