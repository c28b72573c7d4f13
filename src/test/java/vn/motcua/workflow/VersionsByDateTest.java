package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.kit.Scaffold;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Two laws of one procedure live side by side, each with its own model; the reception date says which one judges. */
@MotCuaTest
class VersionsByDateTest {

    private static final ProcedureKey BIRTH = new ProcedureKey("birth-registration");
    private static final LocalDate OLD_LAW = LocalDate.of(2025, 7, 1);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 7, 1);

    @TempDir
    static Path folder;

    @Autowired
    ProcedureVersions versions;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    RepositoryService repository;

    @Autowired
    ResourcePatternResolver resources;

    @Autowired
    ModelContract contract;

    @Autowired
    DeployedModels deployed;

    @Autowired
    ModelDeployment deployment;

    @Autowired
    DuplicateTags duplicates;

    @Autowired
    DossierRegister register;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void two_laws_in_a_folder(DynamicPropertyRegistry settings) throws IOException {
        Files.createDirectory(folder.resolve("shared"));
        for (var file : new String[] {"shared/explain-delay.bpmn"}) {
            Files.copy(Path.of("processes", file), folder.resolve(file));
        }
        var model = Files.readString(Path.of("processes/birth-registration.bpmn"));
        for (var tables : new String[] {"birth-registration.dmn", "birth-registration@2025-07-01.dmn"}) {
            Files.copy(Path.of("processes/birth-registration.dmn"), folder.resolve(tables));
        }
        var law = Files.readString(Path.of("processes/birth-registration.yaml"));
        Files.writeString(
                folder.resolve("birth-registration@2025-07-01.bpmn"),
                model.replace("name=\"Thẩm định hồ sơ\"", "name=\"Thẩm định hồ sơ theo luật cũ\""));
        Files.writeString(
                folder.resolve("birth-registration@2025-07-01.yaml"),
                law.replace("\nvalidTo: null", "\nvalidTo: \"2026-06-30\""));
        Files.writeString(folder.resolve("birth-registration.bpmn"), model);
        Files.writeString(
                folder.resolve("birth-registration.yaml"),
                law.replace("\nvalidFrom: \"2025-07-01\"", "\nvalidFrom: \"2026-07-01\""));
        var project = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-project"));
        Scaffold.write(
                Map.of(
                        "key",
                        "crop-change",
                        "name",
                        "Chuyển đổi cơ cấu cây trồng",
                        "code",
                        "1.008004",
                        "field",
                        "dia-chinh-xay-dung",
                        "fieldName",
                        "Nông nghiệp",
                        "days",
                        "5",
                        "parts",
                        "payment,postal-return,division-review"),
                project,
                new PrintStream(OutputStream.nullOutputStream()));
        for (var file : new String[] {"crop-change.bpmn", "crop-change.yaml"}) {
            Files.copy(project.resolve("processes").resolve(file), folder.resolve(file));
        }
        settings.add("motcua.models.processes", () -> folder.toUri().toString());
        settings.add("motcua.procedures.location", () -> folder.toUri().toString());
    }

    @Test
    void every_validity_is_pinned_to_the_definition_of_its_own_model() {
        assertThat(deploymentOf(OLD_LAW)).isEqualTo("birth-registration@2025-07-01");
        assertThat(deploymentOf(NEW_LAW)).isEqualTo("birth-registration");
    }

    @Test
    void what_the_command_wrote_runs_at_once_from_intake_to_return() {
        office.itIs("2026-07-01T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(aDossier().of("crop-change").receivedAt("2026-07-01T08:00"));

        desk.accepts(dossier);
        counter.worker("thanh-quang.dia-chinh").reviews(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        office.letDueJobsRun(dossier);
        desk.returns(dossier);

        then.on(dossier).hasEnded().hasNotPassed("ServiceTask_OpenReviewDelay");
    }

    @Test
    void a_dossier_received_under_the_old_law_and_entered_under_the_new_one_gets_the_old_one() {
        office.itIs("2026-07-01T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var old = desk.registers(aDossier().receivedAt("2026-06-30T16:30"));
        var fresh = desk.registers(aDossier().receivedAt("2026-07-01T07:45"));

        assertThat(register.get(old).procedureValidFrom()).isEqualTo(OLD_LAW);
        assertThat(register.get(fresh).procedureValidFrom()).isEqualTo(NEW_LAW);
        desk.accepts(old);
        desk.accepts(fresh);
        assertThat(then.on(old).task(Step.REVIEW).getName()).isEqualTo("Thẩm định hồ sơ theo luật cũ");
        assertThat(then.on(fresh).task(Step.REVIEW).getName()).isEqualTo("Thẩm định hồ sơ");
        assertThat(definitionOf(old)).isNotEqualTo(definitionOf(fresh));
    }

    @Test
    void a_dossier_of_before_a_new_deployment_stays_on_its_definition_and_the_next_one_takes_the_new_one()
            throws IOException {
        office.itIs("2026-07-02T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var before = desk.registers(aDossier().receivedAt("2026-07-02T07:45"));
        var changed = copyOfTheFolder("changed");
        change(changed.resolve("birth-registration.bpmn"), "name=\"Ký duyệt kết quả\"", "name=\"Ký kết quả\"");

        deployer(changed).afterSingletonsInstantiated();
        var after = desk.registers(aDossier().receivedAt("2026-07-02T07:50"));

        assertThat(definitionOf(after)).isNotEqualTo(definitionOf(before));
        assertThat(deploymentOf(OLD_LAW)).isEqualTo("birth-registration@2025-07-01");
    }

    @Test
    void a_content_that_comes_back_is_deployed_anew_and_serves_again() throws IOException {
        var changed = copyOfTheFolder("other");
        change(changed.resolve("birth-registration.bpmn"), "name=\"Ký duyệt kết quả\"", "name=\"Ký tên\"");
        deployer(folder).afterSingletonsInstantiated();
        var first = pinned(NEW_LAW).processDefinitionId();
        deployer(changed).afterSingletonsInstantiated();

        deployer(folder).afterSingletonsInstantiated();

        assertThat(pinned(NEW_LAW).processDefinitionId()).isNotEqualTo(first);
        assertThat(reviewedModel(NEW_LAW)).contains("name=\"Ký duyệt kết quả\"");
    }

    @Test
    void a_broken_change_is_refused_and_the_last_version_keeps_serving() throws IOException {
        var broken = copyOfTheFolder("broken");
        change(broken.resolve("birth-registration.bpmn"), "completeSigningListener", "completeReviewListener");
        deployer(folder).afterSingletonsInstantiated();
        var before = pinned(NEW_LAW);
        var deployer = deployer(broken);

        deployer.afterSingletonsInstantiated();

        assertThat(deployer.refused())
                .extracting(finding -> finding.file())
                .containsOnly("processes/birth-registration.bpmn");
        assertThat(pinned(NEW_LAW)).isEqualTo(before);
    }

    @Test
    void two_nodes_that_start_at_once_deploy_once() throws Exception {
        var changed = copyOfTheFolder("nodes");
        change(changed.resolve("birth-registration.bpmn"), "name=\"Ký duyệt kết quả\"", "name=\"Ký, đóng dấu\"");
        var before = count("act_re_procdef");
        var together = new CyclicBarrier(2);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var starts = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        var deployer = deployer(changed);
                        together.await();
                        deployer.afterSingletonsInstantiated();
                        return null;
                    }))
                    .toList();
            for (var start : starts) {
                start.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(count("act_re_procdef")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from procedure_version where process_definition_id = ?")
                        .param(pinned(NEW_LAW).processDefinitionId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private ProcedureDeployer deployer(Path processes) {
        var files =
                new ModelFiles(resources, new ModelSettings(processes.toUri().toString(), "classpath:forms/"));
        return new ProcedureDeployer(
                files, contract, new ModelDigest(resources, catalogue), deployed, deployment, duplicates, catalogue);
    }

    private static Path copyOfTheFolder(String name) throws IOException {
        var copy = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-" + name));
        Files.createDirectories(copy.resolve("shared"));
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
        }
        return copy;
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private ProcedureVersions.Pinned pinned(LocalDate validFrom) {
        return versions.newest(BIRTH, validFrom).orElseThrow();
    }

    private String deploymentOf(LocalDate validFrom) {
        var definition = repository.getProcessDefinition(pinned(validFrom).processDefinitionId());
        return repository
                .createDeploymentQuery()
                .deploymentId(definition.getDeploymentId())
                .singleResult()
                .getName();
    }

    private String reviewedModel(LocalDate validFrom) throws IOException {
        try (var model = repository.getProcessModel(pinned(validFrom).processDefinitionId())) {
            return new String(model.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private String definitionOf(DossierId dossier) {
        return then.instance(dossier, BIRTH.value()).getProcessDefinitionId();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
