package vn.motcua.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;
import vn.motcua.testing.RunningApplication;

/** An empty trial of a test class's own, at a chosen time, with a browser before it. */
final class Stage implements BeforeAllCallback, AfterAllCallback {

    private static final int PATIENCE_MILLIS = 60_000;

    private final String beginAt;
    private final List<String> properties;
    private Path directory;
    private RunningApplication application;
    private Chromium chromium;

    private Stage(String beginAt, List<String> properties) {
        this.beginAt = beginAt;
        this.properties = properties;
    }

    /**
     * @param beginAt ISO 8601 with offset
     * @param properties more of them, as on the command line
     */
    static Stage at(String beginAt, String... properties) {
        return new Stage(beginAt, List.of(properties));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        try {
            directory = Files.createTempDirectory("stage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application = RunningApplication.on(
                directory,
                Stream.concat(Stream.of("--motcua.trial.begin-at=" + beginAt), properties.stream())
                        .toArray(String[]::new));
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    RunningApplication application() {
        return application;
    }

    Path directory() {
        return directory;
    }

    Chromium chromium() {
        return chromium;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
        FileSystemUtils.deleteRecursively(directory);
    }
}
