package vn.motcua.trial;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An import comes between the schema and everything that looks into it: clock, engine, sample. */
@Configuration
@ConditionalOnEmbeddedDatabase
class TransferConfiguration {

    @Bean
    FlywayMigrationStrategy migrateThenImport(TransferSettings settings, ImportTrial importTrial) {
        return flyway -> {
            flyway.migrate();
            if (settings.importFrom() != null) {
                importTrial.from(
                        settings.importFrom(), flyway.getConfiguration().getDataSource());
            }
        };
    }
}
