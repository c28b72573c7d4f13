package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        try {
            Files.writeString(
                    directory.resolve("postgres/postgresql.conf"),
                    """

                    shared_preload_libraries = 'pg_stat_statements'
                    pg_stat_statements.max = 10000
                    """,
                    StandardOpenOption.APPEND);
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

    private DataSource administration(String database) {
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
