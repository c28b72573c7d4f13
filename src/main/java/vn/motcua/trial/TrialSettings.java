package vn.motcua.trial;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param directory where the trial keeps its database, accounts and port file
 * @param fsync off only in tests, where losing the database costs nothing
 * @param beginAt the instant at which an empty trial begins; null for the real time
 */
@Validated
@ConfigurationProperties("motcua.trial")
record TrialSettings(
        @NotNull @DefaultValue("./data") Path directory, @DefaultValue("true") boolean fsync, OffsetDateTime beginAt) {

    Path database() {
        return directory.resolve("postgres");
    }
}
