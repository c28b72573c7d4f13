package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.workflow.contract.ProcedureContract;

/** {@code mvn -Pbench}, its part «contract»: how long a province's procedures take to be held against the contract. */
public final class ManyModels {

    private static final int MODELS = Integer.getInteger("bench.contract.models", 200);
    private static final double AIM_SECONDS = 10;
    private static final double NANOS = 1_000_000_000;

    private final ReportText report;
    private final List<Path> files;
    private final Map<String, String> forms = new TreeMap<>();
    private final Map<String, List<Procedure>> versions =
            ProcedureCatalogue.at(Path.of("processes").toUri().toString()).all().stream()
                    .collect(Collectors.groupingBy(version -> version.key().value()));

    private ManyModels(Part part) throws IOException {
        report = part.report();
        try (var models = Files.walk(Path.of("processes"));
                var shown = Files.list(Path.of("forms"))) {
            files = models.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
            for (var form : shown.toList()) {
                forms.put(form.getFileName().toString().replace(".form", ""), Files.readString(form));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Part.run(arguments, "contract", "The contract over many models", part -> new ManyModels(part).run(part));
    }

    private void run(Part part) throws IOException {
        report.line(
                "- the %d shipped models in turn, each under its newest law, with the forms it shows", files.size());
        report.line("\n| | seconds | ms a model |");
        report.line("|---|--:|--:|");
        var findings = measure("cold, the first in this process") + measure("warm, once more");
        part.must("findings, since what is shipped is sound", findings, 0);
        report.line("\nAim: at most %.0f s for 200 models.", AIM_SECONDS);
    }

    private int measure(String name) throws IOException {
        var findings = new ArrayList<>();
        var began = System.nanoTime();
        for (int i = 0; i < MODELS; i++) {
            var file = files.get(i % files.size());
            var bpmn = Files.readString(file);
            findings.addAll(ProcedureContract.check(file.toString(), bpmn, shownBy(bpmn), newest(file)));
        }
        var seconds = (System.nanoTime() - began) / NANOS;
        report.line("| %d models, %s | **%.2f** | %.1f |", MODELS, name, seconds, seconds * 1_000 / MODELS);
        return findings.size();
    }

    private Map<String, String> shownBy(String bpmn) {
        return forms.entrySet().stream()
                .filter(form -> bpmn.contains("\"" + form.getKey() + "\""))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Procedure> newest(Path file) {
        var name = file.getFileName().toString().replace(".bpmn", "");
        var all = versions.getOrDefault(name.replaceFirst("@.*", ""), List.of());
        return all.stream()
                .filter(version ->
                        !name.contains("@") || name.endsWith(version.validFrom().toString()))
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }
}
