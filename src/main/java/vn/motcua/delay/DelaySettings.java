package vn.motcua.delay;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param answerWithinHours norm hours an explanation may take before it is itself overdue
 * @param hourly whether this node looks every hour at what no bell announces: lateness that has grown, due dates to ask about
 */
@Validated
@ConfigurationProperties("motcua.delay")
record DelaySettings(@NotNull @DefaultValue("8") BigDecimal answerWithinHours, @DefaultValue("true") boolean hourly) {}
