package vn.motcua.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.workflow.contract.Finding;
import vn.motcua.workflow.contract.ProcedureContract;

/**
 * Holds models against the whole contract without starting the application: with catalogue, forms and every model beside
 * them, and against what was released last.
 */
final class CheckModels {

    private static final Set<String> OF_THE_CATALOGUE = Set.of("catalogue", "step");

    private final List<ModelFiles.Model> models;
    private final ProcedureCatalogue catalogue;
    private final Path released;

    /**
     * @param processes folder of the models, their catalogue files beside them and what they share in {@code shared/}
     * @param forms folder of the forms
     * @param released folder of releases, {@code <key>@<validFrom>-<number>/} each; may be absent
     */
    CheckModels(Path processes, Path forms, Path released) {
        this.models = new ModelFiles(
                        new PathMatchingResourcePatternResolver(),
                        new ModelSettings(address(processes), address(forms)))
                .models();
        this.catalogue = ProcedureCatalogue.at(address(processes));
        this.released = released;
    }

    /** How many models lie there. */
    int size() {
        return models.size();
    }

    /** @param file name of one model without its folder; null for all */
    List<Finding> check(String file) {
        var byPath = models.stream().collect(Collectors.toMap(ModelFiles.Model::path, ModelFiles.Model::bpmn));
        var served = new ServedVersions(catalogue, models);
        var together = Stream.concat(
                        ProcedureContract.callCycles(byPath).stream(), ProcedureContract.unknownCalls(byPath).stream())
                .toList();
        return models.stream()
                .filter(model -> file == null || model.path().endsWith("/" + file))
                .flatMap(model -> Stream.of(
                                withCatalogue(model, served.of(model)),
                                together.stream()
                                        .filter(finding -> finding.file().equals(model.path())),
                                againstRelease(model, served.of(model)))
                        .flatMap(findings -> findings))
                .distinct()
                .toList();
    }

    /** While a catalogue file cannot be read, what a model misses in it misleads: nothing is said of that. */
    private Stream<Finding> withCatalogue(ModelFiles.Model model, List<Procedure> versions) {
        var broken = catalogueFindings(model).toList();
        var alone = new ModelContract()
                .check(model, versions).stream()
                        .filter(finding -> broken.isEmpty() || !OF_THE_CATALOGUE.contains(finding.rule()));
        return Stream.concat(broken.stream(), alone);
    }

    private Stream<Finding> catalogueFindings(ModelFiles.Model model) {
        return catalogue.findings().stream()
                .filter(finding -> !model.shared() && finding.file().matches(model.key() + "(@.*)?\\.yaml"))
                .map(finding -> new Finding(
                        "processes/" + finding.file(),
                        "dòng " + finding.line(),
                        "catalogue-file",
                        finding.message(),
                        "Sửa tệp danh mục ở dòng này"));
    }

    /** Of each version of the law, what was released last. */
    private Stream<Finding> againstRelease(ModelFiles.Model model, List<Procedure> versions) {
        return versions.stream()
                .flatMap(version -> last(model, version).stream())
                .flatMap(standing -> ProcedureContract.checkAgainst(model.path(), model.bpmn(), standing).stream());
    }

    private Optional<String> last(ModelFiles.Model model, Procedure version) {
        if (!Files.isDirectory(released)) {
            return Optional.empty();
        }
        var prefix = version.key().value() + "@" + version.validFrom() + "-";
        try (var folders = Files.list(released)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .max(Comparator.comparingInt(folder ->
                            Integer.parseInt(folder.getFileName().toString().substring(prefix.length()))))
                    .map(folder -> folder.resolve(model.key() + ".bpmn"))
                    .map(CheckModels::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Path folder) {
        var address = folder.toAbsolutePath().toUri().toString();
        return address.endsWith("/") ? address : address + "/";
    }
}
