package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/** What must be true of one dossier, in register and engine at once. */
public final class DossierAssert {

    private final Eyes eyes;
    private final DossierId dossier;

    DossierAssert(Eyes eyes, DossierId dossier) {
        this.eyes = eyes;
        this.dossier = dossier;
    }

    /** It waits at that step and nowhere else; explanations are processes of their own and do not count. */
    public DossierAssert isWaitingAt(Step step) {
        assertThat(eyes.tasksOf(dossier).stream().filter(this::ofTheProcedure).map(Task::getTaskDefinitionKey))
                .containsExactly(step.taskId());
        return this;
    }

    /** These tasks are open about it and no others, whoever's they are. */
    public DossierAssert hasOpen(String... taskKeys) {
        assertThat(eyes.tasksOf(dossier)).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder(taskKeys);
        return this;
    }

    /** Every line of the clock's ledger. */
    public DossierAssert hasLedger(ClockCause... causes) {
        assertThat(eyes.ledger.of(dossier)).extracting(ClockEntry::cause).containsExactly(causes);
        return this;
    }

    /** Register and bell agree on the due date; the first promise is still on record. */
    public DossierAssert isDueAt(String localDateTime, String firstPromise) {
        isPromised(localDateTime, firstPromise);
        assertThat(eyes.bell(dossier, "BoundaryEvent_DossierOverdue")).isEqualTo(row().dueAt());
        return this;
    }

    /** The same while no bell is set. */
    public DossierAssert isPromised(String localDateTime, String firstPromise) {
        assertThat(row().dueAt()).isEqualTo(at(localDateTime));
        assertThat(row().originalDueAt()).isEqualTo(at(firstPromise));
        return this;
    }

    public DossierAssert rings(String timerElement, String localDateTime) {
        assertThat(eyes.timer(dossier, timerElement)).isCloseTo(at(localDateTime), within(1, ChronoUnit.MINUTES));
        return this;
    }

    /** These lines are in its history in this order, others may lie between. */
    public DossierAssert hasInHistory(EventKind... kinds) {
        assertThat(eyes.events.of(dossier)).extracting(DossierEvents.Line::kind).containsSubsequence(kinds);
        return this;
    }

    public DossierAssert hasNotInHistory(EventKind... kinds) {
        assertThat(eyes.events.of(dossier)).extracting(DossierEvents.Line::kind).doesNotContain(kinds);
        return this;
    }

    /** How many lines of that kind are in its history. */
    public long told(EventKind kind) {
        return eyes.events.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .count();
    }

    /** The detail of the newest line of that kind. */
    public Map<String, String> detail(EventKind kind) {
        return eyes.events.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .reduce((older, newer) -> newer)
                .orElseThrow()
                .detail();
    }

    private static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Vietnam.ZONE).toInstant();
    }

    private boolean ofTheProcedure(Task task) {
        return task.getProcessInstanceId()
                .equals(eyes.instance(dossier, row().procedure().value()).getId());
    }

    public DossierAssert isClaimedBy(String official, Step step) {
        assertThat(task(step).getAssignee()).isEqualTo(official);
        return this;
    }

    public DossierAssert hasStatus(DossierStatus status) {
        assertThat(row().status()).isEqualTo(status);
        return this;
    }

    public DossierAssert hasEnded() {
        assertThat(eyes.instance(dossier, row().procedure().value()).getEndTime())
                .isNotNull();
        assertThat(eyes.jobsOf(dossier)).as("jobs left behind").isEmpty();
        return this;
    }

    public DossierAssert hasPassed(String... elements) {
        walked().hasPassed(elements);
        return this;
    }

    public DossierAssert hasPassedInOrder(String... elements) {
        walked().hasPassedInOrder(elements);
        return this;
    }

    public DossierAssert hasNotPassed(String... elements) {
        walked().hasNotPassed(elements);
        return this;
    }

    /** The newest process of that key about it went through these. */
    public DossierAssert hasPassedIn(String processKey, String... elements) {
        walkedIn(processKey).hasPassed(elements);
        return this;
    }

    public DossierAssert hasNotPassedIn(String processKey, String... elements) {
        walkedIn(processKey).hasNotPassed(elements);
        return this;
    }

    private ProcessInstanceAssert walkedIn(String processKey) {
        return BpmnAwareTests.assertThat(new WalkedInstance(eyes.instance(dossier, processKey)));
    }

    private ProcessInstanceAssert walked() {
        var instance = eyes.instance(dossier, row().procedure().value());
        return BpmnAwareTests.assertThat(new WalkedInstance(instance));
    }

    /** The whole history, in order and nothing besides. */
    public DossierAssert hasHistory(EventKind... kinds) {
        assertThat(eyes.events.of(dossier)).extracting(DossierEvents.Line::kind).containsExactly(kinds);
        return this;
    }

    public DossierAssert latestEventIsBy(String fullName) {
        var lines = eyes.events.of(dossier);
        assertThat(lines.get(lines.size() - 1).official()).isEqualTo(fullName);
        return this;
    }

    public DossierAssert hasNoCode() {
        assertThat(row().code()).isNull();
        assertThat(row().dueAt()).isNull();
        assertThat(row().acceptedAt()).isNull();
        return this;
    }

    public DossierAssert hasCode(String pattern) {
        assertThat(row().code().value()).matches(pattern);
        return this;
    }

    /** Register and bell agree to the millisecond, and with the law. */
    public DossierAssert isDueAt(String localDateTime) {
        var expected = LocalDateTime.parse(localDateTime).atZone(Vietnam.ZONE).toInstant();
        assertThat(row().dueAt()).isEqualTo(expected);
        assertThat(row().originalDueAt()).isEqualTo(expected);
        assertThat(eyes.bell(dossier, "BoundaryEvent_DossierOverdue")).isEqualTo(expected);
        return this;
    }

    /** Task and bell of a step agree to the millisecond; the step's end is that wall-clock time to the minute. */
    public DossierAssert stepIsDueAround(Step step, String localDateTime) {
        var expected = LocalDateTime.parse(localDateTime).atZone(Vietnam.ZONE).toInstant();
        var due = stepDue(step);
        assertThat(due).isCloseTo(expected, within(1, ChronoUnit.MINUTES));
        assertThat(eyes.bell(dossier, step.overdueTimerId())).isEqualTo(due);
        return this;
    }

    public Instant stepDue(Step step) {
        return task(step).getDueDate().toInstant();
    }

    public DossierAssert hasNoBell(String... elements) {
        assertThat(Arrays.stream(elements).map(element -> eyes.bell(dossier, element)))
                .allMatch(Objects::isNull);
        return this;
    }

    public Task task(Step step) {
        return eyes.tasksOf(dossier).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.taskId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits at " + step + ": " + eyes.tasksOf(dossier)));
    }

    public Dossier row() {
        return eyes.register.get(dossier);
    }
}
