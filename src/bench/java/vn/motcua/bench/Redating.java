package vn.motcua.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decree.BenchDecree;
import vn.motcua.decree.DecreeState;
import vn.motcua.desk.BenchComparison;
import vn.motcua.dossier.DossierId;

/**
 * {@code mvn -Pbench}, its part «decree»: a decree that moves every one of many running dossiers. Ends with 1 when register
 * and engine differ afterwards, or anybody was not told; how fast it was is only reported.
 */
public final class Redating {

    private static final int DOSSIERS = Integer.getInteger("bench.decree.dossiers", 20_000);
    private static final double PREVIEW_SECONDS = 5;
    private static final double APPLY_SECONDS = 60;

    private final Part part;
    private final Cluster cluster;
    private final ReportText report;

    private Redating(Part part) {
        this.part = part;
        this.cluster = part.cluster();
        this.report = part.report();
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "decree", "A calendar decree", part -> new Redating(part).run());
    }

    private void run() {
        List<DossierId> templates;
        try (var application = application()) {
            templates = new RunningTemplates(application).walk();
        }
        cluster.countStatementsFromTheNextStart();
        try (var application = application()) {
            measure(application, templates);
        }
    }

    private void measure(ConfigurableApplicationContext application, List<DossierId> templates) {
        var jdbc = application.getBean(JdbcClient.class);
        new CopiedDossiers(jdbc, templates).upTo(DOSSIERS);
        var running = Part.count(jdbc, "dossier");
        var comparison = new BenchComparison(application);
        part.must("differences before", comparison.compare(), 0);
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

        part.must("foreseen", foreseen, running);
        part.must("done", decree.progress().done(), running);
        part.must("applied", decree.state() == DecreeState.APPLIED ? 1 : 0, 1);
        part.must("moved", Part.count(jdbc, "dossier where due_at = original_due_at + interval '1 day'"), running);
        part.must("ledger lines", Part.count(jdbc, "clock_entry where cause = 'CALENDAR_DECREE'"), running);
        part.must("notices", Part.count(jdbc, "notice where kind = 'DUE_MOVED'"), running);
        part.must("mails put", Part.count(jdbc, "outbox_message where type = 'DUE_MOVED'"), running);
        part.must("differences afterwards", comparison.compare(), 0);
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

    private ConfigurableApplicationContext application() {
        return part.application("2026-12-07T09:00:00+07:00", Part.NOTHING_ASIDE);
    }
}
