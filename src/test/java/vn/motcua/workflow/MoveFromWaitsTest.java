package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.move.InstanceMoves;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.TaxOffice;
import vn.motcua.testing.Worker;

/** A dossier that waits for somebody else goes on in the other model: what it waits for is neither asked again nor lost. */
@MotCuaTest
class MoveFromWaitsTest {

    @Autowired
    InstanceMoves moves;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    AsTheSystem asTheSystem;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    LinkedOffices linked;

    @Autowired
    TaxOffice tax;

    @Autowired
    Eyes then;

    @Autowired
    ProcedureCatalogue catalogue;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void the_other_models_are_gone() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void at_two_linked_authorities_at_once() {
        var dossier = accepted("linked-birth");
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        linked.grants(dossier, "insurance");

        moved(dossier);

        assertThat(linked.branch(dossier, "insurance").open()).as("answered").isFalse();
        assertThat(linked.branch(dossier, "residence").open()).as("asked once").isTrue();
        linked.grants(dossier, "residence");
        then.on(dossier).hasStatus(DossierStatus.PROCESSED).hasPassed("ServiceTask_GatherBranches");
        handedOver(dossier);
    }

    @Test
    void at_the_collector_who_has_not_said_yet_what_is_owed() {
        var dossier = accepted("land-transfer");
        counter.worker("thanh-quang.dia-chinh").reviewsWithSlip(dossier);
        submitted(dossier);

        moved(dossier);

        tax.notifies(dossier, 2_500_000);
        counter.worker("thanh-quang.desk-1").takesPayment(dossier, "2.500.000");
        then.on(dossier).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.PROCESSING);
        counter.worker("thanh-quang.dia-chinh").reviews(dossier);
        submitted(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        handedOver(dossier);
    }

    @Test
    void while_it_hangs_in_public() {
        var dossier = accepted("monthly-social-allowance");
        counter.worker("thanh-quang.xa-hoi")
                .putsBeforeTheCouncil(dossier)
                .recordsApproval(dossier)
                .postsPublicly(dossier);

        moved(dossier);

        time.itIs("2026-08-13T08:00");
        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        handedOver(dossier);
    }

    @Test
    void while_the_applicant_brings_what_was_missing() {
        var dossier = accepted("civil-status-correction");
        counter.worker("thanh-quang.ho-tich").asksSupplement(dossier, Step.REVIEW, "declaration");

        moved(dossier);

        counter.worker("thanh-quang.desk-1").takesSupplement(dossier);
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void at_the_head_who_assigns_and_at_the_clerk_who_issues() {
        var dossier = accepted("household-business-registration");
        moved(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, new Step("ASSIGNMENT"), Map.of("assignee", "thanh-quang.kinh-te"));
        counter.worker("thanh-quang.kinh-te").reviews(dossier);
        submitted(dossier);
        counter.worker("thanh-quang.chairman").signsForIssue(dossier);

        moved(dossier);

        then.on(dossier).isWaitingAt(Step.ISSUING);
        counter.worker("thanh-quang.clerk").uploadsResult(dossier).issues(dossier);
        handedOver(dossier);
    }

    private DossierId accepted(String procedure) {
        time.itIs("2026-08-10T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey(procedure), LocalDate.of(2026, 8, 10))
                        .orElseThrow()));
        desk.accepts(dossier);
        return dossier;
    }

    private void submitted(DossierId dossier) {
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
    }

    /** To a later deployment of the same files: tasks, their dates and called processes stay what they are. */
    private void moved(DossierId dossier) {
        var from = then.on(dossier).row().procedure().value();
        var former = definitionOf(dossier, from);
        var before = waiting(dossier);

        moves.move(dossier, former, later(former));

        assertThat(definitionOf(dossier, from)).isNotEqualTo(former);
        assertThat(waiting(dossier)).isEqualTo(before);
    }

    private record Waiting(String task, String instance, java.util.Date due, String assignee) {}

    private List<Waiting> waiting(DossierId dossier) {
        return then.tasksOf(dossier).stream()
                .map((Task task) ->
                        new Waiting(task.getId(), task.getProcessInstanceId(), task.getDueDate(), task.getAssignee()))
                .sorted(java.util.Comparator.comparing(Waiting::task))
                .toList();
    }

    private String definitionOf(DossierId dossier, String procedure) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processDefinitionKey(procedure)
                .singleResult()
                .getProcessDefinitionId();
    }

    private String later(String definition) {
        return asTheSystem.call(() -> {
            var deployment = repository.getProcessDefinition(definition).getDeploymentId();
            var again = repository
                    .createDeployment()
                    .name("MoveFromWaitsTest")
                    .addDeploymentResources(deployment)
                    .deployWithResult();
            deployed.add(again.getId());
            return again.getDeployedProcessDefinitions().get(0).getId();
        });
    }

    private void handedOver(DossierId dossier) {
        time.letDueJobsRun(dossier);
        Worker desk = counter.worker("thanh-quang.desk-1");
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }
}
