package vn.motcua.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param simulators whether the trial starts a portal, a carrier, an SMS gateway, Zalo and a mail server to play with
 * @param simulatorsPort of their pages and interfaces, on loopback
 * @param mailPort of their SMTP, on loopback
 */
@Validated
@ConfigurationProperties("motcua.trial")
record SimulatorSettings(
        @DefaultValue("false") boolean simulators,
        @DefaultValue("8090") @Min(1) @Max(65535) int simulatorsPort,
        @DefaultValue("8025") @Min(1) @Max(65535) int mailPort) {

    String url() {
        return "http://127.0.0.1:" + simulatorsPort;
    }
}
