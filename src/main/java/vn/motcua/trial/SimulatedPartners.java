package vn.motcua.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.shared.PartnerSettings;

/**
 * Tells the application where the trial's simulators are and what it shares with them, before anything reads a setting.
 * What is set by hand goes first.
 */
class SimulatedPartners implements EnvironmentPostProcessor {

    static final String SOURCE = "simulated-partners";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var settings = Binder.get(environment).bindOrCreate("motcua.trial", SimulatorSettings.class);
        if (!settings.simulators()
                || environment.containsProperty("spring.datasource.url")
                || SimulatorsProgram.find().isEmpty()) {
            return;
        }
        var directory = Path.of(environment.getProperty("motcua.trial.directory", "./data"));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(SOURCE, Map.copyOf(properties(settings, directory))));
    }

    private static Map<String, Object> properties(SimulatorSettings settings, Path directory) {
        var properties = new HashMap<String, Object>();
        add(properties, settings, directory, PartnerSettings.NATIONAL_PORTAL);
        add(properties, settings, directory, PartnerSettings.POSTAL_CARRIER);
        add(properties, settings, directory, PartnerSettings.SMS_GATEWAY);
        add(properties, settings, directory, PartnerSettings.ZALO);
        add(properties, settings, directory, PartnerSettings.RESIDENCE_POLICE);
        add(properties, settings, directory, PartnerSettings.SOCIAL_INSURANCE);
        add(properties, settings, directory, PartnerSettings.TAX_AUTHORITY);
        properties.put("motcua.signature.time-stamp-url", settings.url() + "/time-stamp");
        properties.put("motcua.signature.trust", trust(directory).toString());
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", settings.mailPort());
        return properties;
    }

    /** Where the simulated time-stamp server shows its certificate. */
    static Path trust(Path directory) {
        return directory.resolve("trust");
    }

    private static void add(
            Map<String, Object> properties, SimulatorSettings settings, Path directory, String partner) {
        try {
            Files.createDirectories(directory.toAbsolutePath());
            properties.put("motcua.partners.%s.url".formatted(partner), settings.url() + "/" + partner);
            properties.put(
                    "motcua.partners.%s.secret".formatted(partner), TrialSecret.in(directory, partner + ".secret"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
