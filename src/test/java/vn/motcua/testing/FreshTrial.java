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
        var directory = fresh();
        TestPropertyValues.of(
                        "motcua.trial.directory=" + directory,
                        "motcua.trial.fsync=false",
                        "motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                        "motcua.digitization.store-location=" + directory.resolve("documents"))
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
