package vn.motcua.delay;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param answerWithinHours norm hours an explanation may take before it is itself overdue
 */
@Validated
@ConfigurationProperties("motcua.delay")
record DelaySettings(@NotNull @DefaultValue("8") BigDecimal answerWithinHours) {}
