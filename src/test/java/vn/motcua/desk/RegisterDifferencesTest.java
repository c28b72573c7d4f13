package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Each kind of difference between register and engine: made, found, mended, and gone. */
@MotCuaTest
class RegisterDifferencesTest {

    private static final String OPERATOR = "hai-phong.operator";

    @Autowired
    CompareRegister compareRegister;

    @Autowired
    MendDifference mendDifference;

    @Autowired
    Differences differences;

    @Autowired
    CurrentOfficial current;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes eyes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    private Worker desk;
    private Worker specialist;
    private Worker chairman;
    private DossierId dossier;

    @BeforeEach
    void a_dossier_under_review_and_one_beside_it() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        chairman = counter.worker("thanh-quang.chairman");
        dossier = accepted();
        accepted();
        assertThat(found()).isEmpty();
    }

    @Test
    void an_open_dossier_without_an_instance_gets_one_at_its_step() {
        end(dossier);

        assertThat(found()).containsExactly(DifferenceKind.MISSING_INSTANCE);
        mend();
        specialist.reviews(dossier);
        chairman.uploadsResult(dossier).signs(dossier);
        assertThat(register.get(dossier).status().code()).isEqualTo(9);

        end(dossier);
        mend();
        office.letDueJobsRun(dossier);
        desk.returns(dossier);
        assertThat(register.get(dossier).status().code()).isEqualTo(10);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_lost_instance_before_acceptance_begins_at_intake() {
        dossier = counter.given(aDossier().of("birth-registration").receivedAt("2026-11-23T09:00"), desk);
        end(dossier);
        mend();
        desk.accepts(dossier);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_lost_instance_that_waits_for_papers_waits_again() {
        specialist
                .claims(dossier, Step.REVIEW)
                .submits(
                        dossier,
                        Step.REVIEW,
                        Map.of(
                                "reviewOutcome",
                                "SUPPLEMENT",
                                "supplementDocuments",
                                List.of("birth-notice"),
                                "supplementReason",
                                "Thiếu giấy chứng sinh bản chính."));
        assertThat(found()).isEmpty();
        end(dossier);
        mend();
        assertThat(eyes.tasksOf(dossier))
                .extracting(task -> task.getTaskDefinitionKey())
                .containsExactly("UserTask_AwaitSupplement");
    }

    @Test
    void an_instance_of_a_closed_dossier_is_ended() {
        var definition = jdbc.sql(
                        "select process_definition_id from procedure_version v join dossier d on d.procedure_version_id = v.id where d.id = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
        office.unchecked(() -> runtime.startProcessInstanceById(
                definition, dossier.toString(), Map.of("dossierId", dossier.toString())));
        assertThat(found()).containsExactly(DifferenceKind.STRAY_INSTANCE);
        mend();
        assertThat(instances(dossier)).isEqualTo(1);

        jdbc.sql("update dossier set status = 8 where id = ?")
                .param(dossier.value())
                .update();
        assertThat(found()).containsExactly(DifferenceKind.STRAY_INSTANCE);
        mend();
        assertThat(instances(dossier)).isZero();
    }

    @Test
    void an_instance_at_another_step_than_the_status_says_is_put_there() {
        jdbc.sql("update dossier set status = 5 where id = ?")
                .param(dossier.value())
                .update();
        assertThat(found()).containsExactly(DifferenceKind.WRONG_STEP);
        var listed = listed(DifferenceKind.WRONG_STEP);
        assertThatThrownBy(() -> office.as(OPERATOR, () -> mendDifference.mend(listed, current.get())))
                .hasMessageContaining("không có yêu cầu bổ sung nào đang mở");
        assertThat(found()).containsExactly(DifferenceKind.WRONG_STEP);

        jdbc.sql(
                        """
                        update dossier set status = 9, result_kind = 'GRANTED', result_number = '1', result_date = '2026-11-23',
                            result_signer = 'x', processed_at = accepted_at where id = ?""")
                .param(dossier.value())
                .update();
        assertThat(found()).containsExactly(DifferenceKind.WRONG_STEP);
        mend();
        office.letDueJobsRun(dossier);
        assertThat(eyes.tasksOf(dossier))
                .extracting(task -> task.getTaskDefinitionKey())
                .as("returned from where the signature put it, though nobody scanned what was signed")
                .containsExactlyInAnyOrder("UserTask_Return", "UserTask_CompleteScans");
    }

    @Test
    void a_bell_and_a_task_due_at_another_moment_are_set_anew() {
        var bell = job("BoundaryEvent_DossierOverdue");
        var due = bell.getDuedate();
        unchecked(() -> management.setJobDuedate(bell.getId(), new Date(due.getTime() + 86_400_000)));
        var task = eyes.tasksOf(dossier).get(0);
        var taskDue = task.getDueDate();
        task.setDueDate(new Date(taskDue.getTime() - Duration.ofHours(2).toMillis()));
        unchecked(() -> tasks.saveTask(task));

        assertThat(found()).containsExactly(DifferenceKind.ENGINE_DUE);
        mend();
        assertThat(job("BoundaryEvent_DossierOverdue").getDuedate()).isEqualTo(due);
        assertThat(eyes.tasksOf(dossier).get(0).getDueDate()).isCloseTo(taskDue, 60_000);
    }

    @Test
    void a_due_date_that_the_ledger_does_not_lead_to_is_rebuilt_with_its_bell() {
        var due = register.get(dossier).dueAt();
        jdbc.sql("update dossier set due_at = due_at + interval '3 days' where id = ?")
                .param(dossier.value())
                .update();

        assertThat(found()).containsExactlyInAnyOrder(DifferenceKind.CACHED_DUE, DifferenceKind.ENGINE_DUE);
        compareRegister.compare(operator());
        office.doAs(OPERATOR, () -> mendDifference.mend(listed(DifferenceKind.CACHED_DUE), current.get()));
        assertThat(register.get(dossier).dueAt()).isEqualTo(due);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_difference_that_is_gone_is_closed_by_nobody_and_nothing_is_done() {
        end(dossier);
        compareRegister.compare(operator());
        var listed = listed(DifferenceKind.MISSING_INSTANCE);
        var definition = jdbc.sql(
                        "select process_definition_id from procedure_version v join dossier d on d.procedure_version_id = v.id where d.id = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
        office.unchecked(() -> runtime.createProcessInstanceById(definition)
                .businessKey(dossier.toString())
                .setVariable("dossierId", dossier.toString())
                .startBeforeActivity("SubProcess_Resolution")
                .execute());
        assertThat(office.as(OPERATOR, () -> mendDifference.mend(listed, current.get())))
                .contains("không còn");
        assertThat(instances(dossier)).isEqualTo(1);
        assertThat(events.of(dossier)).extracting(DossierEvents.Line::kind).doesNotContain(EventKind.RECONCILED);
    }

    @Test
    void a_night_belongs_to_one_node_and_a_second_look_lists_nothing_twice() {
        end(dossier);
        var night = LocalDate.of(2031, 1, 1).plusDays(System.nanoTime() % 10_000);
        compareRegister.compareInTheNightOf(night);
        compareRegister.compareInTheNightOf(night);
        assertThat(jdbc.sql("select count(*) from register_comparison where night = ?")
                        .param(night)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        compareRegister.compare(operator());
        assertThat(jdbc.sql("select count(*) from register_difference where business_key = ?")
                        .param(dossier.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(differences.count(DifferenceKind.MISSING_INSTANCE)).isPositive();
        mend();
    }

    private DossierId accepted() {
        var given = counter.given(aDossier().of("birth-registration").receivedAt("2026-11-23T09:00"), desk);
        desk.accepts(given);
        return given;
    }

    private void end(DossierId gone) {
        unchecked(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(gone.toString())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test", true)));
    }

    private void unchecked(Runnable work) {
        office.unchecked(() -> {
            work.run();
            return null;
        });
    }

    private long instances(DossierId of) {
        return office.unchecked(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(of.toString())
                .count());
    }

    private Job job(String element) {
        return office.unchecked(() -> management
                .createJobQuery()
                .activityId(element)
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.toString())
                        .rootProcessInstances()
                        .singleResult()
                        .getId())
                .singleResult());
    }

    /** What a comparison of everything lists of this dossier. */
    private List<DifferenceKind> found() {
        compareRegister.compare(operator());
        return jdbc.sql("select kind from register_difference where mended_at is null and business_key = ?")
                .param(dossier.toString())
                .query((row, number) -> DifferenceKind.valueOf(row.getString("kind")))
                .list();
    }

    private UUID listed(DifferenceKind kind) {
        return jdbc.sql("select id from register_difference where mended_at is null and business_key = ? and kind = ?")
                .params(dossier.toString(), kind.name())
                .query(UUID.class)
                .single();
    }

    /** Mends the one difference, and it is gone, noted in the history and signed by the operator. */
    private void mend() {
        var kind = found().get(0);
        var id = listed(kind);
        assertThat(office.as(OPERATOR, () -> mendDifference.mend(id, current.get())))
                .startsWith("Đã sửa");
        assertThat(found()).isEmpty();
        assertThat(events.of(dossier))
                .filteredOn(line -> line.kind() == EventKind.RECONCILED)
                .last()
                .satisfies(line -> assertThat(line.detail()).containsEntry("Sai khác", kind.label()))
                .satisfies(line -> assertThat(line.official()).isNotBlank());
        assertThat(jdbc.sql("select mended_by from register_difference where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo(OPERATOR);
    }

    private OfficialId operator() {
        return new OfficialId(OPERATOR);
    }
}
