package vn.motcua.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.core.NestedExceptionUtils;
import vn.motcua.move.RunningExport;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.workflow.ContractCommand;

/**
 * {@code mvn -q -Prehearse -Dprocedure=birth-registration [-Drunning=export.json]}: what a designer runs before showing a procedure to those who
 * approve it. Ends with 0 if the model keeps the contract, every scenario came true and together they walked the whole
 * model; with 1 if something is to be mended; with 2 if there is nothing to rehearse.
 */
public final class Rehearse {

    private static final Path REPORTS = Path.of("target", "rehearsal");

    private Rehearse() {}

    /** @param arguments the procedure's key, then the file of an export of running dossiers or nothing */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        quiet();
        try {
            System.exit(run(arguments.length == 0 ? "" : arguments[0], arguments.length < 2 ? "" : arguments[1], out));
        } catch (Throwable fault) {
            out.println("Diễn tập dừng vì lỗi: " + NestedExceptionUtils.getMostSpecificCause(fault));
            System.exit(1);
        }
    }

    private static int run(String key, String running, PrintStream out) throws Exception {
        ScenarioFile file;
        try {
            file = ScenarioFiles.of(key);
        } catch (NoSuchElementException none) {
            out.println("Không diễn tập được: " + none.getMessage() + ".");
            return 2;
        }
        if (!file.findings().isEmpty()) {
            file.findings().forEach(out::println);
            return 1;
        }
        Optional<RunningExport> export;
        try {
            export = export(key, running);
        } catch (IllegalArgumentException unusable) {
            out.println("Không diễn tập được: " + unusable.getMessage() + ".");
            return 2;
        }
        var contract = new ContractCommand(out).run(Path.of("processes", key + ".bpmn"));
        return contract == 0 ? rehearse(file, export, out) : contract;
    }

    /**
     * @param running path of an export; blank for none
     * @throws IllegalArgumentException in Vietnamese, where it cannot be used
     */
    static Optional<RunningExport> export(String key, String running) {
        if (running.isBlank()) {
            return Optional.empty();
        }
        RunningExport export;
        try {
            export = new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .readValue(Path.of(running).toFile(), RunningExport.class);
        } catch (FileNotFoundException missing) {
            throw new IllegalArgumentException("không có tệp «%s»".formatted(running), missing);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "«%s» không phải tệp hồ sơ đang giải quyết của bản phần mềm này, hãy tải lại ở trang «Chuyển bản»"
                            .formatted(running),
                    unreadable);
        }
        if (!export.procedure().equals(key)) {
            throw new IllegalArgumentException(
                    "«%s» là hồ sơ của thủ tục «%s», không phải «%s»".formatted(running, export.procedure(), key));
        }
        return Optional.of(export);
    }

    private static int rehearse(ScenarioFile file, Optional<RunningExport> export, PrintStream out) throws Exception {
        out.println("Diễn tập %d tình huống của «%s» trên cơ sở dữ liệu riêng…"
                .formatted(file.scenarios().size(), file.key()));
        var venue = Venue.open();
        var played = new Rehearsal(venue.stage()).of(file);
        var report = export.map(venue.effect()::of).map(played::with).orElse(played);
        say(report, out);
        return report.ready() ? 0 : 1;
    }

    /** One line a scenario, then what is to be mended, then where the whole can be read. */
    static void say(RehearsalReport report, PrintStream out) throws IOException {
        var words = new RehearsalWords();
        for (var dossier : report.dossiers()) {
            out.printf(
                    "  %s %s: %s; hẹn trả %s, có kết quả %s.%n",
                    dossier.cameTrue() ? "✓" : "✗",
                    dossier.scenario().name(),
                    dossier.status().isEmpty() ? "không có hồ sơ" : dossier.status(),
                    words.moment(dossier.dueAt()),
                    words.moment(dossier.processedAt()));
            dossier.finding().ifPresent(finding -> out.println("    → " + finding));
        }
        report.left().forEach(finding -> out.println("  ✗ " + finding.reason() + ". " + finding.remedy() + "."));
        out.printf(
                "%d trên %d tình huống diễn ra đúng; đi qua %d trên %d nút và nhánh rẽ; hết %d giây.%n",
                report.cameTrue(),
                report.dossiers().size(),
                report.walked(),
                report.parts(),
                report.took().toSeconds());
        report.running().ifPresent(effect -> say(effect, out));
        out.println("Báo cáo: " + new RehearsalPage().write(report, REPORTS));
    }

    private static void say(RunningEffect effect, PrintStream out) {
        out.printf(
                "%d hồ sơ đang giải quyết: %d không chuyển được", effect.lines().size(), effect.stuck());
        for (var date : RunningEffect.Date.values()) {
            if (effect.of(date) > 0) {
                out.printf("; hạn %s: %d", date.label(), effect.of(date));
            }
        }
        out.println(".");
    }

    /** Only what the rehearsal itself says is for the designer; the application's own would bury it. */
    private static void quiet() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setProperty("logging.level.root", "OFF");
        System.setProperty("spring.main.banner-mode", "off");
    }
}
