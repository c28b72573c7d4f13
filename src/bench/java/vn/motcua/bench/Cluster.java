package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The trial's PostgreSQL from outside the application: counters, and a second database beside the first. */
final class Cluster {

    /** Who owns both databases; statements of anybody else are not counted. */
    static final String OWNER = "motcua";

    private final Path directory;

    Cluster(Path directory) {
        this.directory = directory;
    }

    /** Makes the next start count statements. The trial's own settings stay as they are. */
    void countStatementsFromTheNextStart() {
        append(
                """
                shared_preload_libraries = 'pg_stat_statements'
                pg_stat_statements.max = 10000
                """);
    }

    /** Gives the next start the memory that a province's database has, and does not stop a long load for checkpoints. */
    void holdProvinceFromTheNextStart() {
        append(
                """
                shared_buffers = '1GB'
                max_wal_size = '8GB'
                checkpoint_timeout = '30min'
                """);
    }

    private void append(String settings) {
        try {
            Files.writeString(
                    directory.resolve("postgres/postgresql.conf"), "\n" + settings, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s?reWriteBatchedInserts=true"
                .formatted(read("postgres.port"), database);
    }

    String password() {
        return read("postgres.password");
    }

    /** As the superuser, whose own statements are left out of the counts. */
    JdbcClient administrator(String database) {
        return JdbcClient.create(administration(database));
    }

    /** One connection on which nothing is checked twice: no foreign keys, no triggers. */
    SingleConnectionDataSource loader(String database) {
        var source = administration(database);
        source.setOptions(
                "-c session_replication_role=replica -c synchronous_commit=off -c maintenance_work_mem=512MB -c work_mem=128MB");
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PGSimpleDataSource administration(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        source.setUser("postgres");
        source.setPassword(password());
        return source;
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
