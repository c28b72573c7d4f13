package vn.motcua.archive;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the store of owners' papers is filled and watched.
 *
 * @param background whether this node stores ready papers and checks files at night by itself; off, somebody calls them
 * @param checkAt from when on files are checked each night, in Vietnam; a night slept through is made up for at the next look
 * @param rehashNights within how many nights every file is read whole and compared with its digest
 */
@Validated
@ConfigurationProperties("motcua.archive")
record ArchiveSettings(
        @DefaultValue("true") boolean background,
        @NotNull @DefaultValue("03:00") LocalTime checkAt,
        @Positive @DefaultValue("7") int rehashNights) {}
