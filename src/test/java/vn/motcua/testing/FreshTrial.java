package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A trial directory that no earlier run has touched, under {@code target/trials}. */
class FreshTrial implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("motcua.trial.directory=" + fresh(), "motcua.trial.fsync=false")
                .applyTo(context);
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/trials")), "shared-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
