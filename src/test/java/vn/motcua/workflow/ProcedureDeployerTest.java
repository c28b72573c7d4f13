package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.contract.Finding;

class ProcedureDeployerTest {

    @TempDir
    Path processes;

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final RepositoryService repository = mock(RepositoryService.class, RETURNS_DEEP_STUBS);
    private final DeploymentBuilder builder = mock(DeploymentBuilder.class, RETURNS_SELF);
    private ProcedureDeployer deployer;

    @BeforeEach
    void two_models_in_a_folder() throws IOException {
        Files.createDirectory(processes.resolve("shared"));
        copy("processes/birth-registration.bpmn", "birth-registration.bpmn");
        copy("processes/birth-registration.dmn", "birth-registration.dmn");
        copy("processes/shared/explain-delay.bpmn", "shared/explain-delay.bpmn");
        doReturn(builder).when(repository).createDeployment();
        doReturn(mock(DeploymentWithDefinitions.class)).when(builder).deploy();
        var files = new ModelFiles(
                resources,
                new ModelSettings(
                        processes.toUri().toString(), Path.of("forms").toUri().toString()));
        var clock = new TransactionClock(Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
        var catalogue = TestCatalogue.shipped();
        deployer = new ProcedureDeployer(
                files,
                new ModelContract(),
                new ModelDigest(resources, catalogue),
                mock(DeployedModels.class),
                new ModelDeployment(repository, mock(ProcedureVersions.class), mock(DeployedModels.class), clock),
                mock(DuplicateTags.class),
                catalogue);
    }

    @Test
    void each_model_is_deployed_with_its_forms() {
        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused()).isEmpty();
        verify(builder).name("birth-registration");
        verify(builder).name("explain-delay");
    }

    @Test
    void a_broken_procedure_is_refused_and_the_others_go_on() throws IOException {
        copy("src/test/resources/rejected/models/without-form.bpmn", "birth-registration.bpmn");

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused())
                .extracting(Finding::file, Finding::element)
                .containsExactly(tuple("processes/birth-registration.bpmn", "UserTask_Review"));
        verify(builder).name("explain-delay");
        verify(builder).deploy();
    }

    @Test
    void decision_tables_travel_with_their_procedure() {
        deployer.afterSingletonsInstantiated();

        verify(builder).addString(eq("birth-registration.dmn"), contains("birth-registration-fees"));
    }

    @Test
    void a_procedure_whose_tables_are_broken_or_lost_is_refused_and_the_others_go_on() throws IOException {
        var tables = Files.readString(processes.resolve("birth-registration.dmn"));
        Files.writeString(processes.resolve("birth-registration.dmn"), tables.replace("\"late\"", "\"later\""));
        deployer.afterSingletonsInstantiated();
        assertThat(deployer.refused())
                .extracting(Finding::file, Finding::rule)
                .containsOnly(tuple("processes/birth-registration.dmn", "decision-output"));

        Files.delete(processes.resolve("birth-registration.dmn"));
        deployer.afterSingletonsInstantiated();
        assertThat(deployer.refused()).extracting(Finding::rule).containsExactly("decision-facts");
        verify(builder, never()).name("birth-registration");
    }

    @Test
    void a_broken_shared_process_does_not_keep_the_procedures_back() throws IOException {
        Files.writeString(processes.resolve("shared/explain-delay.bpmn"), "<bpmn");

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused()).extracting(Finding::file).containsExactly("processes/shared/explain-delay.bpmn");
        verify(builder).name("birth-registration");
        verify(builder).deploy();
    }

    @Test
    void what_the_engine_refuses_does_not_stop_the_start() {
        doThrow(new ProcessEngineException("ENGINE-09005")).when(builder).deploy();

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused()).extracting(Finding::rule).containsExactly("engine", "engine");
    }

    private void copy(String from, String to) throws IOException {
        Files.writeString(processes.resolve(to), Files.readString(Path.of(from)));
    }
}
