package vn.motcua.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL with the tables of this module, one for all its tests; it ends with the JVM. */
final class MessagingDatabase {

    private static DataSource database;

    private MessagingDatabase() {}

    static synchronized DataSource empty() {
        try {
            if (database == null) {
                database = started();
            }
            new JdbcTemplate(database).execute("truncate outbox_message, inbox_message, message_event");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource started() throws IOException {
        var settings = new HikariConfig();
        settings.setDataSource(EmbeddedPostgres.start().getPostgresDatabase());
        settings.setMaximumPoolSize(16);
        var pool = new HikariDataSource(settings);
        for (var migration : new String[] {"V3__register.sql", "V5__messaging.sql", "V17__forgotten_messages.sql"}) {
            new JdbcTemplate(pool)
                    .execute(new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8));
        }
        return pool;
    }
}
