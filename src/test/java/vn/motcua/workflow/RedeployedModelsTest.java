package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.MotCuaTest;

/** After an upgrade the rules have changed and most models have not: running dossiers must find what they call. */
@MotCuaTest
class RedeployedModelsTest {

    private static final String OTHER_RULES = "0".repeat(64);

    @Autowired
    ProcedureDeployer deployer;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    ModelFiles files;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_model_that_is_looked_at_again_and_is_the_same_stays_the_definition_it_is() {
        var before = definitions("supplement");
        var procedure = definitions("birth-registration");
        assertThat(before).isNotEmpty();
        jdbc.sql("update deployed_model set digest = ? where name in ('supplement', 'birth-registration')")
                .param(OTHER_RULES)
                .update();

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused()).isEmpty();
        assertThat(definitions("supplement")).isEqualTo(before);
        assertThat(definitions("birth-registration")).isEqualTo(procedure);
        assertThat(jdbc.sql("select count(*) from deployed_model where digest = ?")
                        .param(OTHER_RULES)
                        .query(Long.class)
                        .single())
                .as("what was looked at is noted")
                .isZero();
    }

    @Test
    void a_called_process_that_changed_under_its_tag_is_refused_and_the_former_one_goes_on() {
        var before = definitions("supplement");
        var model = files.models().stream()
                .filter(file -> file.name().equals("supplement"))
                .findFirst()
                .orElseThrow();
        var changed = new ModelFiles.Model(
                model.path(),
                model.name(),
                model.key(),
                model.validFrom(),
                model.shared(),
                model.bpmn().replace("Chờ", "Đợi"),
                model.forms());
        assertThat(changed.bpmn()).isNotEqualTo(model.bpmn());

        assertThatThrownBy(() -> deployment.deploy(changed, List.of(), true, OTHER_RULES))
                .isInstanceOf(VersionTagTaken.class);

        assertThat(definitions("supplement")).isEqualTo(before);
    }

    private List<String> definitions(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .map(definition -> definition.getId())
                .toList();
    }
}
