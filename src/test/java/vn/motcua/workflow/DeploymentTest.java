package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;

/** One deployment per procedure with its forms, and an unchanged one is not deployed again. */
@MotCuaTest
class DeploymentTest {

    @Autowired
    ProcedureDeployer deployer;

    @Autowired
    TasklistFilters filters;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Test
    void a_second_start_deploys_nothing_and_grants_nothing_anew() {
        var before = counts();

        deployer.afterSingletonsInstantiated();
        filters.afterSingletonsInstantiated();

        assertThat(counts()).isEqualTo(before);
        assertThat(deployer.refused()).isEmpty();
    }

    private List<Long> counts() {
        return List.of(
                        "act_re_deployment",
                        "act_re_procdef",
                        "procedure_version",
                        "deployed_model",
                        "act_ru_filter",
                        "act_ru_authorization")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Test
    void a_procedure_travels_with_every_form_it_shows() {
        assertThat(resourcesOf("birth-registration"))
                .containsExactlyInAnyOrder(
                        "birth-registration.bpmn",
                        "birth-registration.dmn",
                        "intake.form",
                        "review.form",
                        "correct-intake.form",
                        "signing.form",
                        "return.form");
        assertThat(resourcesOf("explain-delay"))
                .containsExactlyInAnyOrder("explain-delay.bpmn", "explain-delay.form", "confirm-explanation.form");
    }

    private List<String> resourcesOf(String procedure) {
        var newest = definition(procedure);
        return repository.getDeploymentResources(newest.getDeploymentId()).stream()
                .map(Resource::getName)
                .toList();
    }

    @Test
    void deployments_belong_to_no_tenant_and_have_a_constant_source() {
        assertThat(repository.createDeploymentQuery().list()).isNotEmpty().allSatisfy(deployment -> {
            assertThat(deployment).extracting(Deployment::getTenantId).isNull();
            assertThat(deployment.getSource()).isEqualTo(ModelDeployment.SOURCE);
        });
    }

    @Test
    void an_instance_runs_under_the_definition_its_dossier_is_pinned_to_in_the_tenant_of_who_decides() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);

        var instance = then.instance(dossier, "birth-registration");
        assertThat(instance.getProcessDefinitionId())
                .isEqualTo(definition("birth-registration").getId());
        assertThat(instance.getTenantId()).isEqualTo("xa-thanh-quang");
        assertThat(instance.getBusinessKey()).isEqualTo(dossier.toString());
    }

    @Test
    void a_task_brings_no_row_of_authorizations() {
        var desk = counter.worker("thanh-quang.desk-1");
        var before = jdbc.sql("select count(*) from act_ru_authorization")
                .query(Long.class)
                .single();
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);

        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);

        assertThat(jdbc.sql("select count(*) from act_ru_authorization")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private ProcessDefinition definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }
}
