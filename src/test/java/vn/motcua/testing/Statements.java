package vn.motcua.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Hears the statements, ours and the engine's, that a piece of work sends to the database: a page of many must not send many. */
public final class Statements extends AppenderBase<ILoggingEvent> {

    private static final List<String> SPEAKERS =
            List.of("org.springframework.jdbc.core.JdbcTemplate", "org.camunda.bpm.engine.impl.persistence.entity");

    private static final int TIMES = 3;
    private static final Pattern SAID = Pattern.compile("^Executing (prepared )?SQL \\w+ \\[|Preparing:");
    /** Whose posts somebody holds is kept for a while, whatever the page. */
    private static final String READ_EVERY_HALF_MINUTE = "from post_holder";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private Statements() {}

    /** Of several times the quietest: what is read again now and then, or by others meanwhile, is no matter of the work. */
    public static List<String> atLeast(Runnable work) {
        return Stream.generate(() -> during(work))
                .limit(TIMES)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<String> during(Runnable work) {
        var counter = new Statements();
        var loggers = SPEAKERS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var before = loggers.stream().map(Logger::getLevel).toList();
        var passedOn = loggers.stream().map(Logger::isAdditive).toList();
        counter.setContext(loggers.get(0).getLoggerContext());
        counter.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(counter);
        });
        try {
            work.run();
        } finally {
            for (int index = 0; index < loggers.size(); index++) {
                loggers.get(index).detachAppender(counter);
                loggers.get(index).setLevel(before.get(index));
                loggers.get(index).setAdditive(passedOn.get(index));
            }
        }
        return List.copyOf(counter.heard);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var text = event.getFormattedMessage();
        if (SAID.matcher(text).find() && !text.contains(READ_EVERY_HALF_MINUTE)) {
            heard.add(text);
        }
    }
}
