package vn.motcua.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void it_is_durable_asks_for_a_password_and_keeps_what_was_written() throws Exception {
        try (var database = EmbeddedDatabase.start(settings())) {
            assertThat(database.created()).isTrue();
            var jdbc = connect(database, database.password());
            assertThat(setting(jdbc, "fsync")).isEqualTo("on");
            assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(jdbc, "password_encryption")).isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> setting(connect(database, "wrong"), "fsync"))
                    .isInstanceOf(CannotGetJdbcConnectionException.class)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
            jdbc.sql("create table kept (line text)").update();
            jdbc.sql("insert into kept values ('giữ lại')").update();
            assertThat(Files.readString(directory.resolve("postgres.port")).strip())
                    .isEqualTo(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
        }
        try (var again = EmbeddedDatabase.start(settings())) {
            assertThat(again.created()).isFalse();
            assertThat(connect(again, again.password())
                            .sql("select line from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("giữ lại");
        }
    }

    @Test
    void its_password_is_readable_by_the_owner_only() throws Exception {
        EmbeddedDatabase.start(settings()).close();

        assertThat(Files.getPosixFilePermissions(directory.resolve("postgres.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_database_interrupted_before_its_password_was_demanded_is_secured_at_the_next_start() throws Exception {
        EmbeddedDatabase.start(settings()).close();
        var hba = directory.resolve("postgres/pg_hba.conf");
        Files.writeString(hba, "# initdb's own\nhost all all 127.0.0.1/32 trust\nlocal all all trust\n");

        try (var database = EmbeddedDatabase.start(settings())) {
            assertThatThrownBy(() -> setting(connect(database, "wrong"), "fsync"))
                    .isInstanceOf(CannotGetJdbcConnectionException.class);
        }
        assertThat(Files.readString(hba)).doesNotContain("trust");
    }

    @Test
    void the_files_of_another_postgresql_are_refused_and_left_alone() throws Exception {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining("PostgreSQL 15")
                .hasMessageContaining("chưa bị thay đổi");
        try (var files = Files.list(directory.resolve("postgres"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_directory_in_use_is_refused() throws Exception {
        try (var first = EmbeddedDatabase.start(settings())) {
            assertThat(first.created()).isTrue();
            assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                    .isInstanceOf(TrialRefused.class)
                    .hasMessageContaining("đang được");
        }
    }

    @Test
    void a_stale_pid_that_now_belongs_to_another_program_is_not_stopped() throws Exception {
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n/somewhere\n");

        assertThat(OrphanedPostmaster.find(directory.resolve("postgres"))).isEmpty();
    }

    private TrialSettings settings() {
        return new TrialSettings(directory, true, null);
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient connect(EmbeddedDatabase database, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(EmbeddedDatabase.NAME);
        source.setPassword(password);
        return JdbcClient.create(source);
    }
}
