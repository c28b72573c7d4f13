package vn.motcua.workflow;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import vn.motcua.workflow.contract.Finding;

/**
 * {@code mvn -q -Pcontract -Dmodel=processes/x.bpmn}: what a designer asks before showing a model to anybody. Ends with 0 if
 * it may be deployed, with 1 if something has to be changed, with 2 if there is nothing to check.
 */
public final class ContractCommand {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path FORMS = Path.of("forms");
    private static final Path RELEASED = Path.of("src/test/resources/released");

    private final PrintStream out;

    /** @param out where findings are said */
    public ContractCommand(PrintStream out) {
        this.out = out;
    }

    /** @param arguments one model or one folder of models; the project's own folder if there is none */
    public static void main(String[] arguments) {
        LoggingSystem.get(ContractCommand.class.getClassLoader()).beforeInitialize();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new ContractCommand(out).run(arguments.length == 0 ? PROCESSES : Path.of(arguments[0])));
    }

    /**
     * @param model one model, or a folder of them
     * @return as {@link #main} ends
     */
    public int run(Path model) {
        var isFolder = Files.isDirectory(model);
        if (!isFolder && !Files.isRegularFile(model)) {
            out.println("Không có tệp hay thư mục «" + model + "».");
            return 2;
        }
        var processes = isFolder ? model : folderOf(model.toAbsolutePath().getParent());
        if (!hasCatalogue(processes)) {
            out.println("Trong «" + processes + "» không có tệp danh mục (.yaml) nào: mỗi thủ tục cần một tệp cùng tên"
                    + " với mô hình, lập cả bộ bằng mvn -q -Pscaffold.");
            return 2;
        }
        var beside = processes.toAbsolutePath().resolveSibling(FORMS);
        var check = new CheckModels(processes, Files.isDirectory(beside) ? beside : FORMS, RELEASED);
        if (check.size() == 0) {
            out.println("Không có mô hình nào (.bpmn) trong «" + model + "».");
            return 2;
        }
        return say(model, check.check(isFolder ? null : model.getFileName().toString()));
    }

    private int say(Path model, List<Finding> findings) {
        if (findings.isEmpty()) {
            out.println("Đạt: «" + model + "» không còn gì phải sửa.");
            return 0;
        }
        String file = null;
        for (var finding : findings) {
            if (!finding.file().equals(file)) {
                file = finding.file();
                out.println(file);
            }
            out.printf(
                    "  %s: %s.%n    → %s. (%s)%n",
                    finding.element(), finding.reason(), finding.remedy(), finding.rule());
        }
        out.println("Còn " + findings.size() + " chỗ phải sửa.");
        return 1;
    }

    private static boolean hasCatalogue(Path processes) {
        try (var files = Files.newDirectoryStream(processes, "*.yaml")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path parent) {
        return parent.endsWith("shared") ? parent.getParent() : parent;
    }
}
