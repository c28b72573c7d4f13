package vn.motcua.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.springframework.core.NestedExceptionUtils;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.workflow.ContractCommand;

/**
 * {@code mvn -q -Prehearse -Dprocedure=birth-registration}: what a designer runs before showing a procedure to those who
 * approve it. Ends with 0 if the model keeps the contract, every scenario came true and together they walked the whole
 * model; with 1 if something is to be mended; with 2 if there is nothing to rehearse.
 */
public final class Rehearse {

    private static final Path REPORTS = Path.of("target", "rehearsal");

    private Rehearse() {}

    /** @param arguments the procedure's key */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        quiet();
        try {
            System.exit(run(arguments.length == 0 ? "" : arguments[0], out));
        } catch (Throwable fault) {
            out.println("Diễn tập dừng vì lỗi: " + NestedExceptionUtils.getMostSpecificCause(fault));
            System.exit(1);
        }
    }

    private static int run(String key, PrintStream out) throws Exception {
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
        var contract = new ContractCommand(out).run(Path.of("processes", key + ".bpmn"));
        return contract == 0 ? rehearse(file, out) : contract;
    }

    private static int rehearse(ScenarioFile file, PrintStream out) throws Exception {
        out.println("Diễn tập %d tình huống của «%s» trên cơ sở dữ liệu riêng…"
                .formatted(file.scenarios().size(), file.key()));
        var report = new Rehearsal(Venue.open()).of(file);
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
        out.println("Báo cáo: " + new RehearsalPage().write(report, REPORTS));
    }

    /** Only what the rehearsal itself says is for the designer; the application's own would bury it. */
    private static void quiet() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setProperty("logging.level.root", "OFF");
        System.setProperty("spring.main.banner-mode", "off");
    }
}
