package vn.motcua.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.bench.ListPages.Page;
import vn.motcua.bench.ListPages.Sought;

/**
 * {@code mvn -Pbench}, its part «lists»: how long officials of one commune wait for a page while a whole province works,
 * little loaded and fully loaded. Ends with 1 when what was loaded is not what was asked for; how fast it was is only
 * reported.
 */
public final class Lists {

    private static final int SMALL = Integer.getInteger("bench.lists.small", 10_000);
    private static final int LARGE = Integer.getInteger("bench.lists.tasks", 200_000);
    private static final int AUTHORITIES = 200;
    private static final double SEED = 0.3;
    private static final int WARM_UP = Integer.getInteger("bench.lists.warmUp", 10);
    private static final int LOOKS = Integer.getInteger("bench.lists.looks", 20);
    private static final double RATIO = 1.5;

    private static final List<String> QUIET = Stream.concat(
                    Part.NOTHING_ASIDE.stream(),
                    Stream.of(
                            "--motcua.trial.simulators=false",
                            "--motcua.access.background=false",
                            "--motcua.delay.hourly=false",
                            "--motcua.leave.background=false"))
            .toList();

    private final Part part;
    private final Cluster cluster;
    private final ReportText report;

    private Lists(Part part) {
        this.part = part;
        this.cluster = part.cluster();
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "lists", "Lists at scale", part -> new Lists(part).run());
    }

    private void run() {
        List<ListTemplates.Walked> walked;
        try (var application = part.application(ListTemplates.BEGIN, QUIET)) {
            walked = new ListTemplates(application).walk();
            fillAuthorities();
        }
        cluster.countStatementsFromTheNextStart();
        cluster.holdProvinceFromTheNextStart();
        try (var jar = PackagedJar.start(part.target(), part.directory(), QUIET.toArray(String[]::new));
                var connection = cluster.loader("motcua")) {
            var jdbc = JdbcClient.create(connection);
            measure(jar, jdbc, new ListLoad(jdbc, walked, SEED));
        }
    }

    /** Before the start of the application that is measured: it reads the structure once. */
    private void fillAuthorities() {
        try (var connection = cluster.loader("motcua")) {
            new ListAuthorities(JdbcClient.create(connection)).fill(AUTHORITIES);
        }
    }

    private void measure(PackagedJar jar, JdbcClient jdbc, ListLoad load) {
        var small = times(jar, jdbc, load, SMALL);
        var large = times(jar, jdbc, load, LARGE);
        new ListReport(report, RATIO).table(SMALL, small, LARGE, large);
        new ListStatements(cluster, report).acquisition();
    }

    private Map<Page, double[]> times(PackagedJar jar, JdbcClient jdbc, ListLoad load, int tasks) {
        var begin = System.nanoTime();
        load.upTo(ListSize.of(tasks));
        report.line("- %d tasks loaded in %.0f s", tasks, (System.nanoTime() - begin) / 1e9);
        check(load, ListSize.of(tasks));
        var statements = new ListStatements(cluster, report);
        var pages = new ListPages(jar::uri, part.directory(), sought(jdbc)).all();
        looks(pages, WARM_UP);
        statements.reset();
        var times = looks(pages, LOOKS);
        statements.dearest();
        return times;
    }

    static Map<Page, double[]> looks(List<Page> pages, int rounds) {
        var times = new LinkedHashMap<Page, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (var page : pages) {
                var begin = System.nanoTime();
                page.look().run();
                times.computeIfAbsent(page, first -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
            }
        }
        var sorted = new LinkedHashMap<Page, double[]>();
        times.forEach((page, millis) -> sorted.put(
                page, millis.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
        return sorted;
    }

    private void check(ListLoad load, ListSize size) {
        must("open tasks", load.count("act_ru_task"), size.tasks());
        must("timers", load.count("act_ru_job where handler_type_ like 'timer%'"), 3 * size.tasks());
        must("finished dossiers", load.count("dossier where status = 10"), size.finished());
        must(
                "of them in the engine's history",
                load.count("act_hi_procinst h join dossier d on d.id::text = h.business_key_ where d.status = 10"),
                size.whole());
        must("authorities", load.count("authority"), AUTHORITIES);
        must(
                "tasks without their dossier",
                load.count(
                        """
                        act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_
                        where not exists (select from dossier d where d.id::text = i.business_key_)"""),
                0);
        must(
                "running dossiers without their line of open work",
                load.count(
                        """
                        dossier d where status not in (3, 7, 8, 10)
                        and not exists (select from waiting_work w where w.dossier_id = d.id)"""),
                0);
    }

    /** Within a hundredth: shares are rounded. */
    private void must(String what, int found, int expected) {
        part.must(what, found, expected, Math.max(expected / 100, expected == 0 ? 0 : 40));
    }

    static Sought sought(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select * from dossier where receiving_authority_id = 'xa-thanh-quang' and status = 4
                        order by accepted_at desc, id limit 1""")
                .query((row, number) -> new Sought(
                        row.getString("code"),
                        row.getString("owner_name"),
                        row.getString("owner_name").split(" ")[0],
                        row.getString("owner_identity_number"),
                        row.getString("id")))
                .single();
    }
}
