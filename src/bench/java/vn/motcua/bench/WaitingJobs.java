package vn.motcua.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the job that a job executor would have picked, the same way for both sides and outside their counts. */
final class WaitingJobs implements AutoCloseable {

    private final Cluster cluster;
    private final Map<String, HikariDataSource> databases = new ConcurrentHashMap<>();

    WaitingJobs(Cluster cluster) {
        this.cluster = cluster;
    }

    String digitisingOf(String database, String dossier) {
        return JdbcClient.create(databases.computeIfAbsent(database, this::connect))
                .sql(
                        """
                        select j.id_ from act_ru_execution i join act_ru_job j on j.process_instance_id_ = i.id_
                        where i.business_key_ = ? and j.handler_type_ = 'async-continuation'""")
                .param(dossier)
                .query(String.class)
                .single();
    }

    private HikariDataSource connect(String database) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(cluster.url(database));
        pool.setUsername("postgres");
        pool.setPassword(cluster.password());
        pool.setMaximumPoolSize(4);
        return new HikariDataSource(pool);
    }

    @Override
    public void close() {
        databases.values().forEach(HikariDataSource::close);
    }
}
