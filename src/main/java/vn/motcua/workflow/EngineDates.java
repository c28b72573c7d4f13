package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.desk.DifferenceKind;
import vn.motcua.desk.FoundDifference;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** When the engine holds the steps and bells of a dossier due, against what the register leads to. */
@Component
class EngineDates {

    static final String DOSSIER_BELL = "BoundaryEvent_DossierOverdue";
    static final String APOLOGY_BELL = "BoundaryEvent_ApologyQuestion";

    private static final Set<String> WHOLE = Set.of(DOSSIER_BELL, APOLOGY_BELL);

    /** A task's creation and the instant its due date was counted from lie that close together. */
    private static final Duration SAME = Duration.ofMinutes(1);

    /** A timer that failed rings again later; that is no difference. The engine keeps local times. */
    private static final String BELLS =
            """
            select i.business_key_ as key, i.id_ as instance, jd.act_id_ as element, j.id_ as id,
              j.duedate_ at time zone 'Asia/Ho_Chi_Minh' as due, null::timestamptz as begun
            from act_ru_execution i
              join act_ru_job j on j.process_instance_id_ = i.id_ and j.handler_type_ = 'timer-transition'
              join act_ru_jobdef jd on jd.id_ = j.job_def_id_
            where i.parent_id_ is null and i.super_exec_ is null and i.business_key_ = any (?)
              and j.exception_stack_id_ is null and j.exception_msg_ is null
              and i.proc_def_id_ in (select process_definition_id from procedure_version)""";

    private static final String TASKS =
            """
            select i.business_key_ as key, i.id_ as instance, t.task_def_key_ as element, t.id_ as id,
              t.due_date_ at time zone 'Asia/Ho_Chi_Minh' as due,
              t.create_time_ at time zone 'Asia/Ho_Chi_Minh' as begun
            from act_ru_execution i join act_ru_task t on t.proc_inst_id_ = i.id_
            where i.parent_id_ is null and i.super_exec_ is null and i.business_key_ = any (?)
              and i.proc_def_id_ in (select process_definition_id from procedure_version)""";

    private final JdbcClient jdbc;
    private final DossierClock dossierClock;
    private final ApologyClock apologyClock;
    private final DossierLaw law;
    private final ManagementService management;
    private final TaskService tasks;
    private final AsTheSystem asTheSystem;

    EngineDates(
            JdbcClient jdbc,
            DossierClock dossierClock,
            ApologyClock apologyClock,
            DossierLaw law,
            ManagementService management,
            TaskService tasks,
            AsTheSystem asTheSystem) {
        this.jdbc = jdbc;
        this.dossierClock = dossierClock;
        this.apologyClock = apologyClock;
        this.law = law;
        this.management = management;
        this.tasks = tasks;
        this.asTheSystem = asTheSystem;
    }

    private record Held(String key, String instance, String element, String id, Instant due, Instant begun) {}

    /** One task or bell and when it should be due. */
    private record Wrong(Held held, boolean bell, Instant expected) {

        String detail() {
            return "%s: đang là %s, theo sổ là %s"
                    .formatted(held.element(), Vietnam.moment(held.due()), Vietnam.moment(expected));
        }
    }

    /** One difference a dossier; two statements for all. */
    List<FoundDifference> wrong(Collection<Dossier> dossiers) {
        var byDossier = new HashMap<String, List<String>>();
        wrongOnes(dossiers).forEach(wrong -> byDossier
                .computeIfAbsent(wrong.held().key(), key -> new ArrayList<>())
                .add(wrong.detail()));
        return byDossier.entrySet().stream()
                .map(dossier -> new FoundDifference(
                        DifferenceKind.ENGINE_DUE, dossier.getKey(), null, String.join("; ", dossier.getValue()) + "."))
                .toList();
    }

    /** Tasks and bells of a dossier are due when the register says. */
    Outcome<Void> set(Dossier dossier) {
        asTheSystem.call(() -> {
            wrongOnes(List.of(dossier)).forEach(this::set);
            return null;
        });
        return Outcome.done(null);
    }

    /** The whole dossier's bells alone, after its due date has moved. */
    void setBells(Dossier dossier) {
        asTheSystem.call(() -> {
            wrongOnes(List.of(dossier)).stream()
                    .filter(wrong -> WHOLE.contains(wrong.held().element()))
                    .forEach(this::set);
            return null;
        });
    }

    private void set(Wrong wrong) {
        var due = Date.from(wrong.expected());
        if (wrong.bell()) {
            management.setJobDuedate(wrong.held().id(), due);
        } else {
            var task = tasks.createTaskQuery().taskId(wrong.held().id()).singleResult();
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private List<Wrong> wrongOnes(Collection<Dossier> dossiers) {
        var keys = dossiers.stream().map(dossier -> dossier.id().toString()).toArray(String[]::new);
        var open = held(TASKS, keys);
        var bells = held(BELLS, keys).stream().collect(Collectors.groupingBy(Held::key));
        dossierClock.prepare(dossiers);
        var openTasks = open.stream().collect(Collectors.groupingBy(Held::key));
        return dossiers.stream()
                .flatMap(dossier -> {
                    var key = dossier.id().toString();
                    return wrongOnes(
                            dossier, openTasks.getOrDefault(key, List.of()), bells.getOrDefault(key, List.of()))
                            .stream();
                })
                .toList();
    }

    private List<Wrong> wrongOnes(Dossier dossier, List<Held> open, List<Held> bells) {
        var expected = new HashMap<String, Instant>();
        if (dossier.dueAt() != null) {
            expected.put(DOSSIER_BELL, dossier.dueAt());
            bells.stream()
                    .filter(bell -> bell.element().equals(APOLOGY_BELL))
                    .forEach(bell -> expected.put(APOLOGY_BELL, question(dossier, bell)));
        }
        var steps = stepsOf(dossier);
        open.forEach(task -> {
            var step = steps.get(task.element());
            if (step != null && (dossier.dueAt() != null || step.equals(Step.INTAKE))) {
                var due = dossierClock.stepDue(dossier, step, task.begun());
                expected.put(task.element(), due);
                expected.put(step.overdueTimerId(), due);
            }
        });
        return Stream.concat(
                        open.stream().map(task -> new Wrong(task, false, expected.get(task.element()))),
                        bells.stream().map(bell -> new Wrong(bell, true, expected.get(bell.element()))))
                .filter(wrong -> wrong.expected() != null && apart(wrong.held().due(), wrong.expected()))
                .toList();
    }

    /** The ledger is asked only where the bell is not set to what the due date alone says. */
    private Instant question(Dossier dossier, Held bell) {
        return apologyClock
                .times(dossier)
                .map(ApologyTimes::question)
                .filter(question -> !apart(bell.due(), question))
                .orElseGet(() -> apologyClock.bell(dossier).orElse(dossier.dueAt()));
    }

    private Map<String, Step> stepsOf(Dossier dossier) {
        return law.procedureOf(dossier).steps().stream()
                .map(step -> step.step())
                .collect(Collectors.toMap(Step::taskId, step -> step));
    }

    private static boolean apart(Instant due, Instant expected) {
        return due == null || Duration.between(due, expected).abs().compareTo(SAME) > 0;
    }

    private List<Held> held(String sql, String[] keys) {
        return jdbc.sql(sql)
                .param(keys)
                .query((row, number) -> new Held(
                        row.getString("key"),
                        row.getString("instance"),
                        row.getString("element"),
                        row.getString("id"),
                        Persisted.time(row, "due"),
                        Persisted.time(row, "begun")))
                .list();
    }
}
