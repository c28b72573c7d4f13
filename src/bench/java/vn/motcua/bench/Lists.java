package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.bench.ListPages.Page;
import vn.motcua.bench.ListPages.Sought;
import vn.motcua.shared.Vietnam;

/**
 * {@code mvn -Pbench}, its fourth part: how long officials of one commune wait for a page while a whole province works,
 * little loaded and fully loaded. Ends with 1 when what was loaded is not what was asked for; how fast it was is only
 * reported. The first argument is Maven's build directory, in which {@code bench/lists} is made anew.
 */
public final class Lists {

    private static final int SMALL = Integer.getInteger("bench.lists.small", 10_000);
    private static final int LARGE = Integer.getInteger("bench.lists.tasks", 200_000);
    private static final int AUTHORITIES = 200;
    private static final double SEED = 0.3;
    private static final int WARM_UP = Integer.getInteger("bench.lists.warmUp", 10);
    private static final int LOOKS = Integer.getInteger("bench.lists.looks", 20);
    private static final double RATIO = 1.5;

    private final Path target;
    private final Path directory;
    private final Cluster cluster;
    private final ReportText report = new ReportText();
    private boolean right = true;

    private Lists(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/lists/data");
        this.cluster = new Cluster(directory);
    }

    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var bench = new Lists(Path.of(arguments[0]));
        bench.run();
        System.exit(bench.right ? 0 : 1);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve("bench/lists"));
        Files.createDirectories(directory);
        report.line("# Lists at scale\n").machine();
        List<ListTemplates.Walked> walked;
        try (var application = SpringApplication.run(MotCuaApplication.class, settings(ListTemplates.BEGIN))) {
            walked = new ListTemplates(application).walk();
            fillAuthorities();
        }
        cluster.countStatementsFromTheNextStart();
        cluster.holdProvinceFromTheNextStart();
        try (var jar = PackagedJar.start(target, directory, quiet());
                var connection = cluster.loader("motcua")) {
            var jdbc = JdbcClient.create(connection);
            var load = new ListLoad(jdbc, walked, SEED);
            measure(jar, jdbc, load);
        }
        report.write(target.resolve("bench/lists.md"));
        if (!Boolean.getBoolean("bench.lists.keep")) {
            FileSystemUtils.deleteRecursively(target.resolve("bench/lists"));
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
        var pages = new ListPages(jar::uri, directory, sought(jdbc)).all();
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
        var near = Math.abs(found - expected) <= Math.max(expected / 100, expected == 0 ? 0 : 40);
        report.line("- %s: %d%s", what, found, near ? "" : ", **expected %d**".formatted(expected));
        right &= near;
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

    private String[] settings(String begin) {
        var settings = new ArrayList<>(List.of(quiet()));
        settings.addAll(List.of(
                "--server.port=0",
                "--motcua.trial.directory=" + directory,
                "--motcua.trial.begin-at=" + begin,
                "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory.resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false"));
        return settings.toArray(String[]::new);
    }

    /** Only pages are looked at: nothing is sent, compared or asked about in between. */
    private static String[] quiet() {
        return new String[] {
            "--motcua.trial.simulators=false",
            "--motcua.access.background=false",
            "--motcua.delay.hourly=false",
            "--motcua.leave.background=false",
            "--motcua.messaging.background=false",
            "--motcua.comparison.nightly=false",
            "--motcua.decree.background=false",
            "--spring.mail.host=127.0.0.1",
            "--motcua.partners.national-portal.url=http://127.0.0.1:9",
            "--motcua.partners.national-portal.secret=" + "0".repeat(32)
        };
    }
}
