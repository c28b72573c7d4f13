package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/** What differs between trial and production, and what must not: the table of both, read back from the files. */
class ProfileSettingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                // setting, trial, production
                "server.address, 127.0.0.1, -",
                "motcua.trial.simulators, true, -",
                "server.forward-headers-strategy, -, framework",
                "server.servlet.session.cookie.secure, -, true",
                "server.servlet.session.cookie.http-only, true, true",
                "server.servlet.session.cookie.same-site, lax, strict",
                "camunda.bpm.webapp.session-cookie.enable-secure-cookie, -, true",
                "camunda.bpm.webapp.csrf.enable-secure-cookie, -, true",
                "camunda.bpm.webapp.csrf.same-site-cookie-option, STRICT, STRICT",
                "camunda.bpm.webapp.header-security.hsts-disabled, -, false",
                "camunda.bpm.webapp.index-redirect-enabled, false, false",
                "logging.structured.format.console, -, ecs",
                "camunda.bpm.auto-deployment-enabled, false, false",
                "camunda.bpm.eventing.execution, false, false",
                "camunda.bpm.eventing.task, false, false",
                "camunda.bpm.eventing.history, false, false",
                "camunda.bpm.job-execution.core-pool-size, 4, 4",
                "camunda.bpm.job-execution.max-pool-size, 4, 4",
                "camunda.bpm.job-execution.queue-capacity, 8, 8",
                "camunda.bpm.job-execution.max-jobs-per-acquisition, 4, 4",
                "camunda.bpm.job-execution.wait-time-in-millis, 1000, 1000",
                "camunda.bpm.job-execution.max-wait, 5000, 5000",
                "camunda.bpm.job-execution.backoff-time-in-millis, 25, 25",
                "camunda.bpm.job-execution.lock-time-in-millis, 300000, 300000",
                "server.error.include-message, never, never",
                "server.error.include-stacktrace, never, never",
                "management.endpoint.health.show-details, never, never",
                "spring.servlet.multipart.max-file-size, -, -",
                "spring.datasource.hikari.data-source-properties.logServerErrorDetail, false, false"
            })
    void each_profile_says_what_was_decided(String setting, String trial, String production) {
        assertThat(of("trial").getProperty(setting)).isEqualTo(trial);
        assertThat(of("production").getProperty(setting)).isEqualTo(production);
    }

    private static StandardEnvironment of(String profile) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        ConfigDataEnvironmentPostProcessor.applyTo(environment, new DefaultResourceLoader(), null, profile);
        return environment;
    }
}
