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
    private final String name;

    public TrialDatabase(Path directory) {
        this(directory, "motcua");
    }

    private TrialDatabase(Path directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    public JdbcClient jdbc() {
        return jdbc("motcua");
    }

    private JdbcClient jdbc(String user) {
        var database = new PGSimpleDataSource();
        database.setUrl(url());
        database.setUser(user);
        database.setPassword(read("postgres.password"));
        return JdbcClient.create(database);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(read("postgres.port"), name);
    }

    /** An empty database beside this one, on the same server. */
    public TrialDatabase besides(String other) {
        jdbc("postgres").sql("create database %s owner motcua".formatted(other)).update();
        return new TrialDatabase(directory, other);
    }

    /** The properties by which an application takes it for a database of somebody's own. */
    public List<String> asOutside() {
        return List.of(
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=motcua",
                "--spring.datasource.password=" + read("postgres.password"));
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
        awaitHeldCommits(1);
    }

    /** Waits until as many transactions stand in their commits. */
    public void awaitHeldCommits(int transactions) {
        await("(select from pg_stat_activity where wait_event = 'PgSleep' having count(*) >= %d) held"
                .formatted(transactions));
    }

    /** What a dead node had claimed is free at once, without waiting its lease out. */
    public void endLeases() {
        jdbc().sql("update outbox_message set due_at = due_at - interval '1 hour' where lease is not null")
                .update();
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
