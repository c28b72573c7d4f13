package vn.motcua.desk;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param nightly whether register and engine are compared every night; once, whatever the number of nodes
 * @param at from when on, in Vietnam; a night slept through is made up for at the next look
 */
@Validated
@ConfigurationProperties("motcua.comparison")
record ComparisonSettings(@DefaultValue("true") boolean nightly, @NotNull @DefaultValue("02:00") LocalTime at) {}
