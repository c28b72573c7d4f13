package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.TransactionClock;

/** A province's five hundred procedures: a start that changes nothing asks neither contract nor engine. */
@Tag("full")
class StartWithManyProceduresTest {

    private static final int PROCEDURES = 500;

    @TempDir
    Path folder;

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final RepositoryService repository = mock(RepositoryService.class, RETURNS_DEEP_STUBS);
    private final ModelContract contract = spy(new ModelContract());
    private final DeployedModels deployed = mock(DeployedModels.class);
    private final Map<String, String> table = new HashMap<>();

    @Test
    void five_hundred_unchanged_procedures_take_no_check_no_deployment_and_at_most_ten_seconds() throws IOException {
        generate();
        var builder = mock(DeploymentBuilder.class, RETURNS_SELF);
        doReturn(builder).when(repository).createDeployment();
        doReturn(mock(DeploymentWithDefinitions.class)).when(builder).deploy();
        when(deployed.digests()).thenAnswer(asked -> Map.copyOf(table));
        doAnswer(noted -> table.put(noted.getArgument(0), noted.getArgument(1)))
                .when(deployed)
                .record(anyString(), anyString(), any(), any());
        var first = start();
        verify(contract, times(PROCEDURES)).check(any(), any());
        assertThat(table).hasSize(PROCEDURES);
        clearInvocations(contract);
        reset(repository);

        var second = start();

        System.out.printf("500 procedures: first start %s, unchanged %s%n", first, second);
        verifyNoInteractions(contract, repository);
        assertThat(second).isLessThan(Duration.ofSeconds(10));
    }

    /** Processor time from reading the catalogue on, as an application does: a busy machine does not count. */
    private Duration start() {
        var processor = ManagementFactory.getThreadMXBean();
        var began = processor.getCurrentThreadCpuTime();
        var catalogue = TestCatalogue.at(folder);
        var deployer = new ProcedureDeployer(
                new ModelFiles(
                        resources,
                        new ModelSettings(
                                folder.toUri().toString(),
                                Path.of("forms").toUri().toString())),
                contract,
                new ModelDigest(resources, catalogue),
                deployed,
                new ModelDeployment(
                        repository, mock(ProcedureVersions.class), deployed, new TransactionClock(Clock.systemUTC())),
                catalogue);
        deployer.afterSingletonsInstantiated();
        assertThat(deployer.refused()).isEmpty();
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - began);
    }

    private void generate() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        var model = Files.readString(Path.of("processes/birth-registration.bpmn"));
        var law = Files.readString(Path.of("processes/birth-registration.yaml"));
        for (int i = 0; i < PROCEDURES; i++) {
            var key = "procedure-" + i;
            Files.writeString(folder.resolve(key + ".bpmn"), model.replace("birth-registration", key));
            Files.writeString(folder.resolve(key + ".yaml"), law.replace("key: birth-registration", "key: " + key));
        }
    }
}
