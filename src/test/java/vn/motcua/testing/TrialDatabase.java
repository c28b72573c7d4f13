package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of a trial that runs as a process of its own, read past the application. It is looked up anew for every
 * question, since a restart moves it to another port; between a kill and the next start it is the orphan.
 */
public final class TrialDatabase {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;

    public TrialDatabase(Path directory) {
        this.directory = directory;
    }

    public JdbcClient jdbc() {
        var database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://127.0.0.1:%s/motcua".formatted(read("postgres.port")));
        database.setUser("motcua");
        database.setPassword(read("postgres.password"));
        return JdbcClient.create(database);
    }

    public long count(String rows) {
        return jdbc().sql("select count(*) from " + rows).query(Long.class).single();
    }

    public String text(String question) {
        return jdbc().sql(question).query(String.class).optional().orElse(null);
    }

    public List<String> texts(String question) {
        return jdbc().sql(question).query(String.class).list();
    }

    /** Waits for a row. */
    public void await(String rows) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count(rows) == 0) {
            assertThat(System.nanoTime()).as(rows).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    /**
     * Stops every transaction that does this in the midst of its commit, when all its work is done and nothing of it is
     * to be seen.
     *
     * @param change {@code insert} or {@code update}
     * @param condition on the row as {@code new}
     */
    public void holdCommitOf(String change, String table, String condition) {
        var jdbc = jdbc();
        jdbc.sql(
                        """
                create or replace function held_commit() returns trigger language plpgsql
                as $$ begin perform pg_sleep(3600); return null; end $$""")
                .update();
        jdbc.sql(
                        """
                create constraint trigger held_commit after %s on %s deferrable initially deferred
                for each row when (%s) execute function held_commit()"""
                                .formatted(change, table, condition))
                .update();
    }

    /** Waits until a transaction stands in its commit. */
    public void awaitHeldCommit() {
        await("pg_stat_activity where wait_event = 'PgSleep'");
    }

    /** Rolls back what was held, as the server does with whatever a dead client leaves open, and holds no more. */
    public void release() {
        var jdbc = jdbc();
        jdbc.sql("select pg_terminate_backend(pid, 10000) from pg_stat_activity where wait_event = 'PgSleep'")
                .query()
                .listOfRows();
        jdbc.sql("drop function held_commit cascade").update();
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
