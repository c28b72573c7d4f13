package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.procedure.ProcedureCatalogue;
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
    ProcedureCatalogue catalogue;

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
        var changed = changed("supplement", "Chờ", "Đợi");

        assertThatThrownBy(() -> deployment.deploy(changed, List.of(), true, OTHER_RULES))
                .isInstanceOf(VersionTagTaken.class);

        assertThat(definitions("supplement")).isEqualTo(before);
    }

    @Test
    void a_correction_that_drops_where_dossiers_wait_is_refused_and_the_former_one_goes_on() {
        var before = definitions("birth-registration");
        var deaf = changed("birth-registration", "BoundaryEvent_ReviewRecalled", "BoundaryEvent_ReviewWithdrawn");
        var versions = catalogue.all().stream()
                .filter(version -> version.key().value().equals("birth-registration"))
                .toList();

        assertThatThrownBy(() -> deployment.deploy(deaf, versions, false, OTHER_RULES))
                .isInstanceOfSatisfying(
                        RunningDossiersLost.class,
                        lost -> assertThat(lost.findings()).singleElement().satisfies(finding -> {
                            assertThat(finding.rule()).isEqualTo("stable-id");
                            assertThat(finding.element()).isEqualTo("BoundaryEvent_ReviewRecalled");
                        }));

        assertThat(definitions("birth-registration")).isEqualTo(before);
    }

    private ModelFiles.Model changed(String name, String from, String to) {
        var model = files.models().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(model.bpmn()).contains(from);
        return new ModelFiles.Model(
                model.path(),
                model.name(),
                model.key(),
                model.validFrom(),
                model.shared(),
                model.bpmn().replace(from, to),
                model.forms());
    }

    private List<String> definitions(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .map(definition -> definition.getId())
                .toList();
    }
}
