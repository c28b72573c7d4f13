package vn.motcua.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what lifecycles cost, one after the other on this thread, by the server's own counters. */
final class CostMeter {

    private static final int WARM_UP = 200;
    private static final int COUNTED = 100;

    /** An idle backend hands in its transaction count within ten seconds. */
    private static final Duration STATISTICS_DELAY = Duration.ofSeconds(11);

    private static final String UTILITY = "^\\s*(begin|commit|rollback|set|show|reset|discard)\\M";

    private final JdbcClient server;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    CostMeter(Cluster cluster) {
        server = cluster.administrator("postgres");
        server.sql("create extension if not exists pg_stat_statements").update();
    }

    Costs of(Lifecycle lifecycle) {
        server.sql("checkpoint").update();
        repeat(lifecycle, WARM_UP);
        awaitStatistics();
        server.sql("select pg_stat_statements_reset()").query().listOfRows();
        var transactions = transactionsOf(lifecycle.database());
        var wal = writtenAhead();
        var thread = Thread.currentThread().getId();
        var allocated = threads.getThreadAllocatedBytes(thread);
        var cpu = threads.getCurrentThreadCpuTime();

        repeat(lifecycle, COUNTED);

        cpu = threads.getCurrentThreadCpuTime() - cpu;
        allocated = threads.getThreadAllocatedBytes(thread) - allocated;
        wal = writtenAhead() - wal;
        var statements = statementsOf(lifecycle.database());
        awaitStatistics();
        transactions = transactionsOf(lifecycle.database()) - transactions;
        return new Costs(
                statements.stream().mapToDouble(Costs.Statement::calls).sum(),
                perLifecycle(transactions),
                perLifecycle(wal),
                perLifecycle(allocated),
                perLifecycle(cpu),
                statements);
    }

    private static void repeat(Lifecycle lifecycle, int times) {
        for (int i = 0; i < times; i++) {
            lifecycle.run(0);
        }
    }

    private static double perLifecycle(long total) {
        return (double) total / COUNTED;
    }

    private List<Costs.Statement> statementsOf(String database) {
        return server.sql(
                        """
                        select regexp_replace(s.query, '\\s+', ' ', 'g') as text, sum(s.calls) as calls
                        from pg_stat_statements s
                        join pg_database d on d.oid = s.dbid
                        join pg_roles r on r.oid = s.userid
                        where d.datname = ? and r.rolname = ? and s.query !~* ?
                        group by 1 order by 2 desc, 1""")
                .params(database, Cluster.OWNER, UTILITY)
                .query((row, number) -> new Costs.Statement(row.getString("text"), perLifecycle(row.getLong("calls"))))
                .list();
    }

    private long transactionsOf(String database) {
        return server.sql("select xact_commit + xact_rollback from pg_stat_database where datname = ?")
                .param(database)
                .query(Long.class)
                .single();
    }

    private long writtenAhead() {
        return server.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    private static void awaitStatistics() {
        try {
            Thread.sleep(STATISTICS_DELAY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
