package vn.motcua.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.ListTemplates.Walked;

/** Loads the dossiers of a province up to a size, with indexes made anew and everything analysed. */
final class ListLoad {

    private static final int TIMERS_A_TASK = 3;
    /** Open tasks that a hundred running dossiers have: two explanations of a late one, a question, and each its own. */
    private static final int TASKS_OF_A_HUNDRED = 118;

    private final JdbcClient jdbc;
    private final ListDossiers dossiers;
    private int rounds;

    ListLoad(JdbcClient jdbc, List<Walked> walked, double seed) {
        this.jdbc = jdbc;
        dossiers = new ListDossiers(jdbc, walked, seed);
    }

    /** @param size with which everything grows */
    void upTo(ListSize size) {
        var running = size.tasks() * 100 / TASKS_OF_A_HUNDRED - count("dossier where status not in (3, 7, 8, 10)");
        var finished = size.finished() - count("dossier where status = 10");
        var whole = size.whole()
                - count("act_hi_procinst where end_time_ is not null and super_process_instance_id_ is null");
        var indexes = dropped();
        jdbc.sql("alter table work_record drop constraint work_record_pkey").update();
        dossiers.add(running, finished, whole);
        fillTimers(TIMERS_A_TASK * count("act_ru_task") - count("act_ru_job where handler_type_ like 'timer%'"));
        fillBook();
        handOver();
        jdbc.sql("alter table work_record add primary key (task_id)").update();
        indexes.forEach(definition -> jdbc.sql(definition).update());
        jdbc.sql("vacuum (analyze)").update();
    }

    /** All but those that keep rows apart. */
    private List<String> dropped() {
        record Index(String name, String definition) {}
        var indexes = jdbc.sql(
                        """
                        select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                        from pg_index i join pg_class t on t.oid = i.indrelid
                        where t.relnamespace = 'public'::regnamespace and not i.indisunique
                          and (t.relname in ('dossier', 'work_record', 'clock_entry', 'waiting_work', 'dossier_event')
                            or t.relname like 'act\\_ru\\_%' or t.relname like 'act\\_hi\\_%')""")
                .query((row, number) -> new Index(row.getString(1), row.getString(2)))
                .list();
        indexes.forEach(index -> jdbc.sql("drop index " + index.name()).update());
        return indexes.stream().map(Index::definition).toList();
    }

    private void fillTimers(int missing) {
        jdbc.sql(
                        """
                        create temporary table bench_job as select j.*, n from act_ru_job j, generate_series(1, 3) n
                        where handler_type_ like 'timer%' and process_instance_id_ not in (select instance from bench_instance)
                        limit \s"""
                                + Math.max(missing, 0))
                .update();
        jdbc.sql(
                        """
                        update bench_job set id_ = md5(id_ || ':' || n || ':' || ?)::uuid::text,
                            duedate_ = duedate_ + interval '1 day' * random()""")
                .param(missing)
                .update();
        jdbc.sql("alter table bench_job drop column n").update();
        jdbc.sql("insert into act_ru_job select * from bench_job").update();
        jdbc.sql("drop table bench_job").update();
    }

    /** As the migration did that brought the book. */
    private void fillBook() {
        jdbc.sql("delete from dossier_book_entry").update();
        jdbc.sql(
                        """
                        insert into dossier_book (authority_id, year, volume, first_number)
                        select distinct receiving_authority_id, extract(year from accepted_at at time zone 'Asia/Ho_Chi_Minh')::int, 1, 1
                        from dossier where code is not null on conflict do nothing""")
                .update();
        jdbc.sql(
                        """
                        insert into dossier_book_entry (authority_id, year, number, volume, dossier_id)
                        select receiving_authority_id, year,
                            row_number() over (partition by receiving_authority_id, year order by accepted_at, code), 1, id
                        from (select id, receiving_authority_id, accepted_at, code,
                                extract(year from accepted_at at time zone 'Asia/Ho_Chi_Minh')::int as year
                            from dossier where code is not null) d""")
                .update();
    }

    /** Desks hand papers over every day: those of the last one still wait. */
    private void handOver() {
        jdbc.sql(
                        """
                        insert into hand_over_sheet (id, desk_id, number, year, unit_group, taker_group, unit_authority_id,
                            unit_name, direction, made_at, made_by)
                        select md5('sheet ' || receiving_authority_id || day)::uuid, receiving_authority_id,
                            row_number() over (partition by receiving_authority_id order by day) + 100000 * ?, 2026,
                            receiving_authority_id || '.specialist.ho-tich', receiving_authority_id || '.specialist.ho-tich',
                            receiving_authority_id, 'Tư pháp - Hộ tịch', 'TO_UNIT', day + interval '15 hours', entered_by
                        from (select receiving_authority_id, accepted_at::date as day, min(entered_by) as entered_by from dossier d
                            where accepted_at < timestamptz '2026-12-14' and status in (2, 4)
                              and not exists (select from hand_over_paper p where p.dossier_id = d.id)
                            group by 1, 2) d on conflict do nothing""")
                .param(++rounds)
                .update();
        jdbc.sql(
                        """
                        insert into hand_over_paper (sheet_id, position, dossier_id, due_at, taken_at, taken_by)
                        select s.id, row_number() over (partition by s.id order by d.code) + 10000 * ?, d.id, s.made_at + interval '1 day',
                            s.made_at + interval '1 hour', replace(d.entered_by, 'desk-1', 'ho-tich')
                        from dossier d join hand_over_sheet s
                            on s.id = md5('sheet ' || d.receiving_authority_id || d.accepted_at::date)::uuid
                        where d.status in (2, 4) and not exists (select from hand_over_paper p where p.dossier_id = d.id)""")
                .param(rounds)
                .update();
    }

    int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
