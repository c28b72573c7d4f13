package vn.motcua.workflow.engine;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Vietnam;

/**
 * The one place that writes rows of the engine past the engine: due dates of many tasks and timers, a statement for all.
 * It never waits for a row, and raises the revision of each it holds, so that a command that read the old row loses and is
 * repeated.
 */
@Component
public class RedateEngineRows {

    private static final String INSTANCES =
            """
            with instance as (
              select i.business_key_ as key, i.id_ as id from act_ru_execution i
              where i.parent_id_ is null and i.business_key_ = any (:keys)
                and (i.super_exec_ is null and i.proc_def_id_ in (select process_definition_id from procedure_version)
                  or i.proc_def_id_ in (
                    select id_ from act_re_procdef
                    where key_ in ('supplement', 'await-opinion', 'opinion', 'return-by-post', 'financial-obligation',
                      'apology', 'explain-delay')))),
            """;

    private static final String BUSY_TASKS = INSTANCES
            + """
            seen as (select instance.key, t.id_ from instance join act_ru_task t on t.proc_inst_id_ = instance.id),
            taken as (select id_ from act_ru_task where id_ in (select id_ from seen) for update skip locked)
            select distinct key from seen where id_ not in (select id_ from taken)""";

    /** A job that an executor has acquired is locked by a mark in its row. */
    private static final String BUSY_JOBS = INSTANCES
            + """
            seen as (select instance.key, j.id_ from instance join act_ru_job j on j.process_instance_id_ = instance.id),
            taken as (
              select id_ from act_ru_job
              where id_ in (select id_ from seen) and (lock_owner_ is null or lock_exp_time_ < cast(:now as timestamp))
              for update skip locked)
            select distinct key from seen where id_ not in (select id_ from taken)""";

    private final JdbcClient jdbc;

    RedateEngineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes every task and job of the instances that run for these business keys until the transaction ends.
     *
     * @return the keys of which something is in somebody else's hands
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> take(Collection<String> businessKeys, Instant now) {
        var keys = businessKeys.toArray(String[]::new);
        var busy = new HashSet<>(
                jdbc.sql(BUSY_TASKS).param("keys", keys).query(String.class).list());
        busy.addAll(jdbc.sql(BUSY_JOBS)
                .param("keys", keys)
                .param("now", local(now))
                .query(String.class)
                .list());
        return busy;
    }

    /** @param due by id; a task without one keeps its due date and only counts as written */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveTasks(List<String> tasks, Map<String, Instant> due, Instant now) {
        jdbc.sql(
                        """
                        update act_ru_task t set due_date_ = coalesce(line.due::timestamp, t.due_date_), rev_ = t.rev_ + 1,
                          last_updated_ = cast(? as timestamp)
                        from unnest(cast(? as text[]), cast(? as text[])) as line (id, due) where t.id_ = line.id""")
                .params(local(now), ids(tasks), times(tasks, due))
                .update();
        jdbc.sql(
                        """
                        update act_hi_taskinst t set due_date_ = line.due::timestamp
                        from unnest(cast(? as text[]), cast(? as text[])) as line (id, due)
                        where t.id_ = line.id and line.due is not null""")
                .params(ids(tasks), times(tasks, due))
                .update();
    }

    /** @param due by id; a timer without one keeps its time and only counts as written */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveTimers(List<String> timers, Map<String, Instant> due) {
        jdbc.sql(
                        """
                        update act_ru_job j set duedate_ = coalesce(line.due::timestamp, j.duedate_), rev_ = j.rev_ + 1
                        from unnest(cast(? as text[]), cast(? as text[])) as line (id, due) where j.id_ = line.id""")
                .params(ids(timers), times(timers, due))
                .update();
    }

    private static String[] ids(List<String> ids) {
        return ids.toArray(String[]::new);
    }

    private static String[] times(List<String> ids, Map<String, Instant> due) {
        return ids.stream()
                .map(due::get)
                .map(time -> time == null ? null : local(time))
                .toArray(String[]::new);
    }

    /** The engine's tables keep local times. */
    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Vietnam.ZONE).toString();
    }
}
