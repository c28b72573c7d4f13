package vn.motcua.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Who may touch a task: its assignee and its group. An operator looks and does not act. */
@MotCuaTest
class TaskAccessTest {

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    DossierId dossier;
    String review;

    private interface Doing {
        void on(String task, String official);
    }

    @BeforeEach
    void a_review_waits_in_thanh_quang() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        review = then.on(dossier).task(Step.REVIEW).getId();
    }

    @TestFactory
    Stream<DynamicTest> whoever_is_not_of_the_group_can_do_none_of_these() {
        Map<String, Doing> doings = Map.of(
                "claim", (task, official) -> tasks.claim(task, official),
                "complete", (task, official) -> tasks.complete(task),
                "submit", (task, official) -> forms.submitTaskForm(task, Map.of("reviewOutcome", "ELIGIBLE")),
                "assign", (task, official) -> tasks.setAssignee(task, official),
                "delegate", (task, official) -> tasks.delegateTask(task, official),
                "add candidate", (task, official) -> tasks.addCandidateUser(task, official),
                "comment", (task, official) -> tasks.createComment(task, null, "x"),
                "set variable", (task, official) -> tasks.setVariable(task, "reviewOutcome", "ELIGIBLE"),
                "set due date", (task, official) -> tasks.setDueDate(task, new Date(0)));
        return Stream.of("thanh-quang.desk-1", "thanh-quang.dia-chinh", "gia-loc.ho-tich", "hai-phong.operator")
                .flatMap(official -> doings.entrySet().stream()
                        .map(doing -> DynamicTest.dynamicTest(official + ": " + doing.getKey(), () -> {
                            assertThatThrownBy(() ->
                                    office.doAs(official, () -> doing.getValue().on(review, official)));
                            assertThat(then.on(dossier).task(Step.REVIEW).getAssignee())
                                    .isNull();
                        })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanh-quang.dia-chinh", "gia-loc.ho-tich"})
    void nor_read_its_variables(String official) {
        assertThatThrownBy(() -> office.as(official, () -> tasks.getVariables(review)));
        assertThatThrownBy(() -> office.as(official, () -> tasks.getTaskComments(review)));
    }

    @Test
    void an_operator_reads() {
        assertThatCode(() -> office.as("hai-phong.operator", () -> tasks.getVariable(review, "dossierId")))
                .doesNotThrowAnyException();
    }

    @Test
    void lists_show_the_tenants_work_and_no_one_elses() {
        assertThat(counter.worker("thanh-quang.ho-tich").seesTasksOf(dossier))
                .extracting(Task::getId)
                .containsExactly(review);
        assertThat(counter.worker("gia-loc.ho-tich").seesTasksOf(dossier)).isEmpty();
    }
}
