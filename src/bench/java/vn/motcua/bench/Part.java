package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.shared.Vietnam;

/**
 * One part of {@code mvn -Pbench}: the folder it works in, {@code target/bench/<name>}, made anew and removed afterwards, the
 * application started there, and its report, {@code target/bench/<name>.md}.
 */
final class Part {

    /** Nothing is sent, compared or asked about while something else is measured. */
    static final List<String> NOTHING_ASIDE = List.of(
            "--motcua.messaging.background=false",
            "--motcua.comparison.nightly=false",
            "--motcua.decree.background=false",
            "--motcua.archive.background=false",
            "--spring.mail.host=127.0.0.1",
            "--motcua.partners.national-portal.url=http://127.0.0.1:9",
            "--motcua.partners.national-portal.secret=" + "0".repeat(32));

    private final Path target;
    private final Path folder;
    private final Path report;
    private final ReportText text = new ReportText();
    private boolean right = true;

    private Part(Path target, String name) {
        this.target = target;
        this.folder = target.resolve("bench").resolve(name);
        this.report = target.resolve("bench").resolve(name + ".md");
    }

    /** What a part does. */
    @FunctionalInterface
    interface Work {
        void on(Part part) throws Exception;
    }

    /**
     * Does the work and ends the process: with 1 when something that {@link #must} be was not, whatever the figures.
     *
     * @param arguments the first is Maven's build directory
     */
    static void run(String[] arguments, String name, String title, Work work) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var part = new Part(Path.of(arguments[0]), name);
        part.clear();
        Files.createDirectories(part.directory());
        part.text.line("# %s\n", title).machine();
        work.on(part);
        part.text.write(part.report);
        if (!Boolean.getBoolean("bench." + name + ".keep")) {
            part.clear();
        }
        System.exit(part.right ? 0 : 1);
    }

    private void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    Path target() {
        return target;
    }

    /** Where the application keeps its data. */
    Path directory() {
        return folder.resolve("data");
    }

    Cluster cluster() {
        return new Cluster(directory());
    }

    ReportText report() {
        return text;
    }

    /** The application in this process, without its job executor. */
    ConfigurableApplicationContext application(List<String> settings) {
        var all = new ArrayList<>(List.of(
                "--server.port=0",
                "--motcua.trial.directory=" + directory(),
                "--motcua.access.demo-accounts-file=" + directory().resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory().resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false"));
        all.addAll(settings);
        return SpringApplication.run(MotCuaApplication.class, all.toArray(String[]::new));
    }

    /** The same at a day and time of the trial, {@code 2026-12-07T09:00:00+07:00}. */
    ConfigurableApplicationContext application(String beginAt, List<String> settings) {
        var all = new ArrayList<>(settings);
        all.add("--motcua.trial.begin-at=" + beginAt);
        return application(all);
    }

    void must(String what, int found, int expected) {
        must(what, found, expected, 0);
    }

    /** @param tolerance by how much the two may differ */
    void must(String what, int found, int expected, int tolerance) {
        var near = Math.abs(found - expected) <= tolerance;
        text.line("- %s: %d%s", what, found, near ? "" : ", **expected %d**".formatted(expected));
        right &= near;
    }

    /** @param rows what stands after {@code from} */
    static int count(JdbcClient jdbc, String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
