package vn.motcua.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.ListTemplates.Place;
import vn.motcua.bench.ListTemplates.Walked;

/**
 * Copies walked dossiers into register and engine, each with an authority, people, times and a code of its own, drawn from
 * a seed. Needs a connection on which nothing is checked twice: no foreign keys, no triggers.
 */
final class ListDossiers {

    private static final Map<Place, String> BACK = Map.of(Place.LATE, "20 * a", Place.FINISHED, "1 + 700 * a");
    private static final Map<Place, String> AHEAD =
            Map.of(Place.LATE, "-20 * a", Place.FINISHED, "-1 - 700 * a", Place.ASKED, "0.5 * b");
    /** What a finished dossier without its whole story keeps. */
    private static final Set<String> REGISTER_ROWS = Set.of("dossier", "clock_entry", "work_record");

    private final JdbcClient jdbc;
    private final List<Walked> walked;
    private final ListColumns columns;
    private int first = 1;

    ListDossiers(JdbcClient jdbc, List<Walked> walked, double seed) {
        this.jdbc = jdbc;
        this.walked = walked;
        this.columns = new ListColumns(jdbc);
        jdbc.sql("select setseed(?)").param(seed).query((row, number) -> true).single();
        jdbc.sql(
                        """
                        create unlogged table bench_plan (
                            template uuid, n int, whole boolean, place text, back interval, ahead interval, u float8,
                            name text, folded text, identity text, code text)""")
                .update();
        jdbc.sql("create unlogged table bench_instance (instance text primary key, template uuid)")
                .update();
        jdbc.sql(
                        "create unlogged table bench_name (part int, number int, name text, folded text, primary key (part, number))")
                .update();
        ListNames.fill(jdbc);
        for (var one : walked) {
            jdbc.sql(
                            """
                            insert into bench_instance
                            select id_, ?::uuid from act_hi_procinst where business_key_ = ?""")
                    .params(one.id().toString(), one.id().toString())
                    .update();
        }
    }

    /**
     * Adds to what was added before.
     *
     * @param running more dossiers that wait somewhere
     * @param finished more dossiers that were returned
     * @param whole how many of these with their whole story, in register and engine
     */
    void add(int running, int finished, int whole) {
        jdbc.sql("truncate bench_plan").update();
        for (var one : walked) {
            var alike = (int) walked.stream()
                    .filter(other -> other.place() == one.place())
                    .count();
            if (one.place() == Place.FINISHED) {
                plan(one, finished / alike, whole / alike);
            } else {
                plan(one, running * one.place().share / 100 / alike, running);
            }
        }
        jdbc.sql("analyze bench_plan").update();
        first += Math.max(running, finished);
        columns.register().forEach(this::copyOfRegister);
        columns.engine().forEach(this::copyOfEngine);
    }

    private void plan(Walked one, int copies, int whole) {
        jdbc.sql(
                        """
                        insert into bench_plan
                        select t.id, r.n, r.number <= %d, place.place, back, ahead, r.b, l.name, l.folded, r.identity,
                            case when t.code is not null then place.code || '-' || to_char(t.accepted_at - back, 'YYMMDD') || '-' || to_char(r.n * 16 + %d, 'FM999990000') end
                        from (select n, n - %d as number, random() as a, random() as b, floor(random() * places)::int as place,
                                floor(10 * random() * random())::int as family, floor(20 * random())::int as middle,
                                floor(60 * random())::int as given, lpad(floor(random() * 1e12)::text, 12, '0') as identity
                            from generate_series(%d, %d) n, (select count(*) as places from bench_place) p) r
                        join bench_place place on place.number = r.place
                        join bench_name f on f.part = 1 and f.number = r.family
                        join bench_name m on m.part = 2 and m.number = r.middle
                        join bench_name g on g.part = 3 and g.number = r.given,
                        lateral (select interval '1 day' * (%s) as back, interval '1 day' * (%s) as ahead,
                            f.name || ' ' || m.name || ' ' || g.name as name,
                            f.folded || ' ' || m.folded || ' ' || g.folded as folded) l,
                        dossier t where t.id = ?::uuid"""
                                .formatted(
                                        whole,
                                        walked.indexOf(one),
                                        first - 1,
                                        first,
                                        first + copies - 1,
                                        BACK.getOrDefault(one.place(), "10 * a"),
                                        AHEAD.getOrDefault(one.place(), "28 * b")))
                .param(one.id().toString())
                .update();
    }

    private void copyOfRegister(String table) {
        var key = table.equals("dossier") ? "t.id" : "t.dossier_id";
        copy(
                table,
                "join bench_plan p on p.template = %s %s"
                        .formatted(key, REGISTER_ROWS.contains(table) ? "" : "and p.whole"));
    }

    private void copyOfEngine(String table) {
        var instance = columns.has(table, "proc_inst_id_")
                ? "t.proc_inst_id_"
                : columns.has(table, "process_instance_id_")
                        ? "t.process_instance_id_"
                        : "(select proc_inst_id_ from act_ru_task where id_ = t.task_id_)";
        copy(
                table,
                "join bench_instance i on i.instance = %s join bench_plan p on p.template = i.template and p.whole"
                        .formatted(instance));
    }

    private void copy(String table, String joined) {
        jdbc.sql("insert into %s (%s) select %s from %s t %s"
                        .formatted(table, columns.names(table), columns.values(table), table, joined))
                .update();
    }
}
