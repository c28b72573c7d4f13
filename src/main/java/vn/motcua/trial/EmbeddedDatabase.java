package vn.motcua.trial;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL inside the trial: durable, on loopback, with a password. zonky made it for tests, so what a test may skip
 * (fsync, authentication, orphans of a killed JVM) is put back here. A trial, not a home for citizens' data.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String NAME = "motcua";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FileChannel ownership;
    private final EmbeddedPostgres postgres;
    private final AtomicBoolean stopped;
    private final String password;
    private final boolean created;

    private EmbeddedDatabase(FileChannel ownership, EmbeddedPostgres postgres, String password, boolean created) {
        this.ownership = ownership;
        this.postgres = postgres;
        this.stopped = withoutShutdownHook(postgres);
        this.password = password;
        this.created = created;
    }

    /**
     * Starts the database of a trial directory, creating it if there is none.
     *
     * @throws TrialRefused if another process uses the directory or its files are of another PostgreSQL
     */
    static EmbeddedDatabase start(TrialSettings settings) {
        try {
            var directory = Files.createDirectories(settings.directory().toAbsolutePath());
            var ownership = own(directory);
            var data = settings.database().toAbsolutePath();
            DatabaseFiles.refuseForeignVersion(data);
            OrphanedPostmaster.stop(data);
            var password = TrialSecret.in(directory, "postgres.password");
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", settings.fsync() ? "on" : "off")
                    .setServerConfig("synchronous_commit", settings.fsync() ? "on" : "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setConnectConfig("password", password)
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
            Files.writeString(directory.resolve("postgres.port"), postgres.getPort() + "\n");
            var created = prepare(postgres, data, password);
            LOG.info("Embedded PostgreSQL on 127.0.0.1:{}, data in {}", postgres.getPort(), data);
            return new EmbeddedDatabase(ownership, postgres, password, created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database cannot be prepared", e);
        }
    }

    /**
     * zonky stops PostgreSQL in a shutdown hook of its own, at the same time as Spring's hook begins to end what still
     * needs it. The hook does nothing once the server counts as stopped, and cannot be taken away otherwise.
     */
    private static AtomicBoolean withoutShutdownHook(EmbeddedPostgres postgres) {
        try {
            var closed = EmbeddedPostgres.class.getDeclaredField("closed");
            closed.setAccessible(true);
            var stopped = (AtomicBoolean) closed.get(postgres);
            stopped.set(true);
            return stopped;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of zonky keeps its state elsewhere", e);
        }
    }

    private static FileChannel own(Path directory) throws IOException {
        var channel =
                FileChannel.open(directory.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new TrialRefused("Thư mục %s đang được một tiến trình Một Cửa khác sử dụng. Hãy dừng tiến trình đó."
                    .formatted(directory));
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedByThisProcess) {
            return false;
        }
    }

    private static boolean prepare(EmbeddedPostgres postgres, Path data, String password)
            throws IOException, SQLException {
        var admin = JdbcClient.create(postgres.getPostgresDatabase());
        if (!DatabaseFiles.asksForPassword(data)) {
            admin.sql("alter role postgres password '" + password + "'").update();
            DatabaseFiles.askForPassword(data);
            admin.sql("select pg_reload_conf()").query(Boolean.class).single();
        }
        var roleExists = admin.sql("select exists (select from pg_roles where rolname = ?)")
                .param(NAME)
                .query(Boolean.class)
                .single();
        if (!roleExists) {
            admin.sql("create role " + NAME + " login password '" + password + "'")
                    .update();
        }
        var exists = admin.sql("select exists (select from pg_database where datname = ?)")
                .param(NAME)
                .query(Boolean.class)
                .single();
        if (!exists) {
            admin.sql("create database " + NAME + " owner " + NAME).update();
        }
        return !exists;
    }

    /** True if this start made the database: only then the sample is put in. */
    boolean created() {
        return created;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME);
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        stopped.set(false);
        postgres.close();
        ownership.close();
    }
}
