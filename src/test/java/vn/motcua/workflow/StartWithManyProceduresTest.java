package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.testing.MotCuaTest;

/**
 * A province's five hundred procedures on the real engine: a start that changes nothing asks neither contract nor
 * engine, and the database twice.
 */
@Tag("full")
@MotCuaTest
class StartWithManyProceduresTest {

    private static final int PROCEDURES = 500;

    @TempDir
    Path folder;

    @Autowired
    RepositoryService repository;

    @Autowired
    DeployedModels realDeployed;

    @Autowired
    ModelDeployment realDeployment;

    @Autowired
    DuplicateTags realDuplicates;

    @Autowired
    JdbcClient jdbc;

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final ModelContract contract = spy(new ModelContract());

    @AfterEach
    void the_many_leave_again() {
        jdbc.sql("delete from deployed_model where name like 'procedure-%'").update();
        jdbc.sql("delete from procedure_version where procedure_key like 'procedure-%'")
                .update();
        repository.createDeploymentQuery().deploymentNameLike("procedure-%").list().stream()
                .map(Deployment::getId)
                .forEach(repository::deleteDeployment);
    }

    @Test
    void five_hundred_unchanged_procedures_take_no_check_no_deployment_and_at_most_ten_seconds() throws IOException {
        generate();
        var before = definitions();
        var deployed = mock(DeployedModels.class, delegatesTo(realDeployed));
        var deployment = mock(ModelDeployment.class, delegatesTo(realDeployment));
        var duplicates = mock(DuplicateTags.class, delegatesTo(realDuplicates));
        var first = start(deployed, deployment, duplicates);
        verify(contract, times(PROCEDURES)).check(any(), any());
        assertThat(definitions()).isEqualTo(before + PROCEDURES);
        clearInvocations(contract, deployed, deployment, duplicates);

        var second = start(deployed, deployment, duplicates);

        System.out.printf("500 procedures: first start %s, unchanged %s of processor time%n", first, second);
        verify(deployed).digests();
        verify(duplicates).among(any());
        verify(contract).callCycles(any());
        verifyNoMoreInteractions(contract, deployed, deployment, duplicates);
        assertThat(definitions()).isEqualTo(before + PROCEDURES);
        assertThat(second).isLessThan(Duration.ofSeconds(10)).isLessThan(first.dividedBy(2));
        assertThat(first).isLessThan(Duration.ofMinutes(5));
    }

    /** Processor time from reading the catalogue on, as an application does: a busy machine does not count. */
    private Duration start(DeployedModels deployed, ModelDeployment deployment, DuplicateTags duplicates) {
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
                deployment,
                duplicates,
                catalogue);
        deployer.afterSingletonsInstantiated();
        assertThat(deployer.refused()).isEmpty();
        return Duration.ofNanos(processor.getCurrentThreadCpuTime() - began);
    }

    private long definitions() {
        return repository.createProcessDefinitionQuery().count();
    }

    private void generate() throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        var model = Files.readString(Path.of("processes/birth-registration.bpmn"));
        var tables = Files.readString(Path.of("processes/birth-registration.dmn"));
        var law = Files.readString(Path.of("processes/birth-registration.yaml"));
        for (int i = 0; i < PROCEDURES; i++) {
            var key = "procedure-" + i;
            Files.writeString(folder.resolve(key + ".bpmn"), model.replace("birth-registration", key));
            Files.writeString(folder.resolve(key + ".dmn"), tables.replace("birth-registration", key));
            Files.writeString(
                    folder.resolve(key + ".yaml"),
                    law.replace("key: birth-registration", "key: " + key)
                            .replace("\"1.001193\"", "\"9.%06d\"".formatted(i)));
        }
    }
}
