package vn.motcua.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages cost in the database, and whether the job executor still finds its next job at once. */
final class ListStatements {

    private final JdbcClient server;
    private final ReportText report;

    ListStatements(Cluster cluster, ReportText report) {
        this.server = cluster.administrator("motcua");
        this.report = report;
        server.sql("create extension if not exists pg_stat_statements").update();
    }

    void reset() {
        server.sql("select pg_stat_statements_reset()").query().listOfRows();
    }

    void dearest() {
        server.sql(
                        """
                        select round(mean_exec_time::numeric, 1) as mean, calls, left(regexp_replace(query, '\\s+', ' ', 'g'), 140) as text
                        from pg_stat_statements order by mean_exec_time desc limit 12""")
                .query((row, number) -> "<!-- %s ms each, %d calls: %s -->"
                        .formatted(row.getString("mean"), row.getLong("calls"), row.getString("text")))
                .list()
                .forEach(line -> report.line("%s", line));
    }

    /** By the statement that the job executor sent meanwhile. */
    void acquisition() {
        server.sql(
                        """
                        select calls, mean_exec_time, max_exec_time from pg_stat_statements
                        where query ~* 'from act_ru_job' and query ~* 'order by res.duedate_' order by calls desc limit 1""")
                .query((row, number) -> "- next jobs looked for %d times, %.2f ms each, %.2f ms at most"
                        .formatted(row.getLong(1), row.getDouble(2), row.getDouble(3)))
                .list()
                .forEach(line -> report.line("%s", line));
    }
}
