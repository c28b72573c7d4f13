package vn.motcua.docs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Procedure;

/** The tables that are printed from the code, as Markdown. */
final class Tables {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);

    private Tables() {}

    /** Name, first sentence of the package's Javadoc, what it may use. */
    static String modules(ApplicationModules modules) {
        return table(
                "Module | Purpose | May use",
                modules.stream()
                        .sorted(Comparator.<ApplicationModule>comparingInt(module -> height(module, modules))
                                .thenComparing(Tables::name))
                        .map(module -> "[`%s`](%s) | %s | %s"
                                .formatted(name(module), folder(module), purpose(module), allowed(module)))
                        .toList());
    }

    /** One above the highest module it may use, so that the table reads upwards from what needs nothing. */
    private static int height(ApplicationModule module, ApplicationModules modules) {
        return Stream.of(annotation(module).allowedDependencies())
                .map(name -> modules.getModuleByName(name.split(" ::", 2)[0]).orElseThrow())
                .mapToInt(used -> height(used, modules) + 1)
                .max()
                .orElse(0);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String folder(ApplicationModule module) {
        return "src/main/java/" + module.getBasePackage().getName().replace('.', '/');
    }

    private static String purpose(ApplicationModule module) {
        var sentence = FIRST_SENTENCE.matcher(Repository.read(folder(module) + "/package-info.java"));
        if (!sentence.find()) {
            throw new IllegalStateException("no sentence about " + name(module));
        }
        return sentence.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
    }

    private static String allowed(ApplicationModule module) {
        var allowed = annotation(module).allowedDependencies();
        return allowed.length == 0 ? "–" : String.join(", ", allowed);
    }

    private static org.springframework.modulith.ApplicationModule annotation(ApplicationModule module) {
        try {
            return Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row for each version of the law: code, name, since when, level, limits by case, model and catalogue file. */
    static String procedures(List<Procedure> procedures) {
        return table(
                "Code | Procedure | From | Level | Limit | Files",
                procedures.stream()
                        .sorted(Comparator.comparing(
                                        (Procedure procedure) -> procedure.key().value())
                                .thenComparing(Procedure::validFrom))
                        .map(procedure -> "%s | %s | %s | %s | %s | [model](%s), [catalogue](%s)"
                                .formatted(
                                        procedure.nationalCode(),
                                        procedure.name(),
                                        procedure.validFrom(),
                                        procedure.competentLevel().label()
                                                + (procedure.offTerritory() ? ", any desk of the province" : ""),
                                        limits(procedure),
                                        file(procedure, "bpmn"),
                                        file(procedure, "yaml")))
                        .toList());
    }

    /** The one dated for it, else that of the next version which has one, else the undated. */
    private static Path file(Procedure procedure, String extension) {
        var dated = procedure.key() + "@";
        return Repository.files("processes", extension).stream()
                .filter(file -> file.getFileName().toString().startsWith(dated))
                .filter(file -> file.getFileName()
                                .toString()
                                .substring(dated.length(), dated.length() + 10)
                                .compareTo(procedure.validFrom().toString())
                        >= 0)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Path.of("processes", procedure.key() + "." + extension));
    }

    private static String limits(Procedure procedure) {
        return procedure.limits().stream()
                .map(limit -> (limit.key().equals("ordinary") ? "" : "`" + limit.key() + "` ")
                        + limit(procedure, limit.key()))
                .collect(Collectors.joining("; "));
    }

    private static String limit(Procedure procedure, String caseKey) {
        var limit = procedure.limit(caseKey);
        var unit = limit.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return limit.amount() == 0
                ? "same day, after %s the next working day".formatted(procedure.sameDayCutoff())
                : "%d %s%s".formatted(limit.amount(), unit, limit.amount() == 1 ? "" : "s");
    }

    /** The ADRs by number, with their titles. */
    static String decisions(List<Path> records) {
        return records.stream()
                .map(record -> "- [%s](%s)".formatted(title(record), record))
                .collect(Collectors.joining("\n"));
    }

    static String title(Path record) {
        return Repository.read(record.toString()).lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** What a dossier may become, status by status. */
    static String statuses() {
        return table(
                "Code | Status | May become",
                Arrays.stream(DossierStatus.values())
                        .map(status ->
                                "%d | %s (`%s`) | %s".formatted(status.code(), status.label(), status, next(status)))
                        .toList());
    }

    private static String next(DossierStatus status) {
        return status.terminal()
                ? "closed"
                : status.next().stream()
                        .sorted()
                        .map(next -> "%d %s".formatted(next.code(), next.label()))
                        .collect(Collectors.joining("; "));
    }

    static String table(String head, List<String> rows) {
        var rule = head.replaceAll("[^|]+", " --- ").strip();
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map("| %s |"::formatted)
                .collect(Collectors.joining("\n"));
    }
}
