package vn.motcua.workflow;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.decree.HeldDate;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** When the engine holds tasks and bells of dossiers due, read from its tables, which keep local times. */
@Component
class HeldDates {

    /** A timer that failed rings again later; that says nothing of its due date. */
    private static final String BELLS =
            """
            select i.business_key_ as key, jd.act_id_ as element, j.id_ as id,
              j.duedate_ at time zone 'Asia/Ho_Chi_Minh' as due, null::timestamptz as begun, false as again
            from act_ru_execution i
              join act_ru_job j on j.process_instance_id_ = i.id_ and j.handler_type_ = 'timer-transition'
              join act_ru_jobdef jd on jd.id_ = j.job_def_id_
            where i.parent_id_ is null and i.super_exec_ is null and i.business_key_ = any (?)
              and j.exception_stack_id_ is null and j.exception_msg_ is null
              and i.proc_def_id_ in (select process_definition_id from procedure_version)""";

    private static final String TASKS =
            """
            select i.business_key_ as key, t.task_def_key_ as element, t.id_ as id,
              t.due_date_ at time zone 'Asia/Ho_Chi_Minh' as due,
              t.create_time_ at time zone 'Asia/Ho_Chi_Minh' as begun,
              exists (select from work_record w where w.dossier_id = i.business_key_::uuid
                and w.element = t.task_def_key_ and w.ended_at is not null) as again
            from act_ru_execution i join act_ru_task t on t.proc_inst_id_ = i.id_
            where i.parent_id_ is null and i.super_exec_ is null and i.business_key_ = any (?)
              and i.proc_def_id_ in (select process_definition_id from procedure_version)""";

    private final JdbcClient jdbc;

    HeldDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By dossier; two statements for all. */
    Map<DossierId, List<HeldDate>> of(Collection<DossierId> dossiers) {
        var keys = dossiers.stream().map(DossierId::toString).toArray(String[]::new);
        return Stream.concat(held(TASKS, false, keys), held(BELLS, true, keys)).collect(groupingBy(HeldDate::dossier));
    }

    private Stream<HeldDate> held(String sql, boolean bell, String[] keys) {
        return jdbc
                .sql(sql)
                .param(keys)
                .query((row, number) -> new HeldDate(
                        DossierId.of(row.getString("key")),
                        row.getString("id"),
                        row.getString("element"),
                        bell,
                        Persisted.time(row, "due"),
                        Persisted.time(row, "begun"),
                        row.getBoolean("again")))
                .list()
                .stream();
    }
}
