package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines of Markdown, said on the console at once and kept for a file. */
final class ReportText {

    private static final int LONGEST_CELL = 400;

    private final StringBuilder text = new StringBuilder();

    ReportText line(String format, Object... values) {
        var line = values.length == 0 ? format : format.formatted(values);
        text.append(line).append('\n');
        System.out.println(line);
        return this;
    }

    /** On what it runs, and how busy that was before. */
    ReportText machine() {
        return line(
                "- %d cores, load of the machine %.1f before, Java %s (%s), %s %s",
                Runtime.getRuntime().availableProcessors(),
                load(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    /** How many want a processor, on average over the last minute, whoever they are. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    static String cell(String text) {
        return (text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) + "…" : text).replace("|", "\\|");
    }

    void write(Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
