package vn.motcua.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** What production would write into its log: the lines as its encoder writes them, traces and all. */
public final class ProductionLog {

    private ProductionLog() {}

    /** Every line of everybody while that is done, at the levels of the application's own settings. */
    public static List<String> during(Runnable work) {
        return during(Logger.ROOT_LOGGER_NAME, null, work);
    }

    /**
     * The lines of one logger only, which go nowhere else meanwhile.
     *
     * @param level null to leave it as it is
     */
    public static List<String> during(String name, Level level, Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(name);
        var before = logger.getLevel();
        var lines = new CopyOnWriteArrayList<String>();
        var listening = new Listening(format(logger.getLoggerContext()), lines);
        logger.addAppender(listening);
        if (level != null) {
            logger.setAdditive(false);
            logger.setLevel(level);
        }
        try {
            work.run();
        } finally {
            if (level != null) {
                logger.setLevel(before);
                logger.setAdditive(true);
            }
            logger.detachAppender(listening);
        }
        return lines;
    }

    /** The encoder that production writes with, configured from the file that production reads. */
    private static StructuredLogEncoder format(LoggerContext context) {
        try {
            var production = new YamlPropertySourceLoader()
                    .load("production", new ClassPathResource("application-production.yaml"))
                    .get(0);
            context.putObject(Environment.class.getName(), new MockEnvironment());
            var encoder = new StructuredLogEncoder();
            encoder.setContext(context);
            encoder.setFormat((String) production.getProperty("logging.structured.format.console"));
            encoder.start();
            return encoder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Listening extends AppenderBase<ILoggingEvent> {

        private final StructuredLogEncoder encoder;
        private final List<String> lines;

        private Listening(StructuredLogEncoder encoder, List<String> lines) {
            this.encoder = encoder;
            this.lines = lines;
            start();
        }

        @Override
        protected synchronized void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }
    }
}
