package vn.motcua.trial;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The embedded database is used where no {@code spring.datasource.url} names another. */
@Configuration
@ConditionalOnEmbeddedDatabase
class EmbeddedDatabaseConfiguration {

    /** @throws TrialRefused in production, which never falls back to a database that is made for trying */
    @Bean
    EmbeddedDatabase embeddedDatabase(TrialSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new TrialRefused(
                    "Hồ sơ cấu hình «production» cần cơ sở dữ liệu PostgreSQL riêng: hãy đặt SPRING_DATASOURCE_URL.");
        }
        return EmbeddedDatabase.start(settings);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.NAME;
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
