package vn.motcua.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.function.IntSupplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.decree.BenchDecree;
import vn.motcua.decree.DecreeState;
import vn.motcua.desk.BenchComparison;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Vietnam;

/**
 * {@code mvn -Pbench}, its third part: a decree that moves every one of many running dossiers. Ends with 1 when register
 * and engine differ afterwards, or anybody was not told; how fast it was is only reported. The first argument is Maven's
 * build directory, in which {@code bench/decree} is made anew.
 */
public final class Redating {

    private static final int DOSSIERS = Integer.getInteger("bench.decree.dossiers", 20_000);
    private static final double PREVIEW_SECONDS = 5;
    private static final double APPLY_SECONDS = 60;

    private final Path target;
    private final Path directory;
    private final Cluster cluster;
    private final ReportText report = new ReportText();
    private boolean right = true;

    private Redating(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/decree/data");
        this.cluster = new Cluster(directory);
    }

    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var bench = new Redating(Path.of(arguments[0]));
        bench.run();
        System.exit(bench.right ? 0 : 1);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve("bench/decree"));
        Files.createDirectories(directory);
        report.line("# A calendar decree\n").machine();
        List<DossierId> templates;
        try (var application = application()) {
            templates = new RunningTemplates(application).walk();
        }
        cluster.countStatementsFromTheNextStart();
        try (var application = application()) {
            measure(application, templates);
        }
        report.write(target.resolve("bench/decree.md"));
    }

    private void measure(ConfigurableApplicationContext application, List<DossierId> templates) {
        var jdbc = application.getBean(JdbcClient.class);
        new CopiedDossiers(jdbc, templates).upTo(DOSSIERS);
        var running =
                jdbc.sql("select count(*) from dossier").query(Integer.class).single();
        var comparison = new BenchComparison(application);
        must("differences before", comparison.compare(), 0);
        var server = cluster.administrator("postgres");
        server.sql("create extension if not exists pg_stat_statements").update();

        var decree = new BenchDecree(application, "2026-12-08");
        report.line("- %d running dossiers, every one of which moves\n", running);
        report.line(
                        "| | s | aim | ms a dossier | processor of the application, s | in SQL, s | statements | a dossier |")
                .line("|---|--:|---|--:|--:|--:|--:|--:|");
        var foreseen = timed("preview", PREVIEW_SECONDS, running, server, decree::preview);
        timed("apply", APPLY_SECONDS, running, server, () -> {
            decree.apply();
            return 0;
        });
        report.line("");

        must("foreseen", foreseen, running);
        must("done", decree.progress().done(), running);
        must("applied", decree.state() == DecreeState.APPLIED ? 1 : 0, 1);
        must("moved", count(jdbc, "dossier where due_at = original_due_at + interval '1 day'"), running);
        must("ledger lines", count(jdbc, "clock_entry where cause = 'CALENDAR_DECREE'"), running);
        must("notices", count(jdbc, "notice where kind = 'DUE_MOVED'"), running);
        must("mails put", count(jdbc, "outbox_message where type = 'DUE_MOVED'"), running);
        must("differences afterwards", comparison.compare(), 0);
    }

    private int timed(String what, double aim, int dossiers, JdbcClient server, IntSupplier work) {
        server.sql("checkpoint").update();
        server.sql("select pg_stat_statements_reset()").query().listOfRows();
        var begin = System.nanoTime();
        var processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var answer = work.getAsInt();
        var seconds = (System.nanoTime() - begin) / 1e9;
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        var statements = server.sql(
                        """
                        select coalesce(sum(s.calls), 0) from pg_stat_statements s
                          join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
                        where d.datname = 'motcua' and r.rolname = ? and s.query !~* '^\\s*(begin|commit|rollback|set|show)\\M'""")
                .param(Cluster.OWNER)
                .query(Long.class)
                .single();
        report.line(
                "| %s | %.1f | at most %.0f | %.2f | %.1f | %.1f | %d | %.3f |",
                what,
                seconds,
                aim,
                seconds * 1000 / dossiers,
                processor / 1e9,
                inTheServer(server),
                statements,
                (double) statements / dossiers);
        return answer;
    }

    /** The dearest statements are said, so that a slow one is seen. */
    private double inTheServer(JdbcClient server) {
        server.sql(
                        """
                        select round(total_exec_time)::bigint as ms, calls, left(regexp_replace(query, '\\s+', ' ', 'g'), 110) as text
                        from pg_stat_statements order by total_exec_time desc limit 5""")
                .query((row, number) -> "<!-- %d ms, %d calls: %s -->"
                        .formatted(row.getLong("ms"), row.getLong("calls"), row.getString("text")))
                .list()
                .forEach(line -> report.line("%s", line));
        return server.sql("select sum(total_exec_time) / 1000 from pg_stat_statements")
                .query(Double.class)
                .single();
    }

    private void must(String what, int found, int expected) {
        report.line("- %s: %d%s", what, found, found == expected ? "" : ", **expected %d**".formatted(expected));
        right &= found == expected;
    }

    private static int count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }

    private ConfigurableApplicationContext application() {
        return SpringApplication.run(
                MotCuaApplication.class,
                "--server.port=0",
                "--motcua.trial.directory=" + directory,
                "--motcua.trial.begin-at=2026-12-07T09:00:00+07:00",
                "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory.resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false",
                "--motcua.messaging.background=false",
                "--motcua.comparison.nightly=false",
                "--motcua.decree.background=false",
                "--spring.mail.host=127.0.0.1",
                "--motcua.partners.national-portal.url=http://127.0.0.1:9",
                "--motcua.partners.national-portal.secret=" + "0".repeat(32));
    }
}
