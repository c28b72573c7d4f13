package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Which versions of the law a model serves: the one it is dated for, and those before it that have no model of their own
 * (a new fee needs no new model). The undated model is that of the newest version.
 */
final class ServedVersions {

    private static final Comparator<LocalDate> NEWEST_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Map<String, List<Procedure>> versions;
    private final Map<String, List<ModelFiles.Model>> models;

    ServedVersions(ProcedureCatalogue catalogue, List<ModelFiles.Model> models) {
        this.versions = catalogue.all().stream()
                .collect(Collectors.groupingBy(version -> version.key().value()));
        this.models =
                models.stream().filter(model -> !model.shared()).collect(Collectors.groupingBy(ModelFiles.Model::key));
    }

    /** Oldest first; none for a shared process, and for a model whose date no file of the catalogue has. */
    List<Procedure> of(ModelFiles.Model model) {
        var all = model.shared() ? List.<Procedure>of() : versions.getOrDefault(model.key(), List.of());
        if (model.validFrom() != null
                && all.stream().noneMatch(version -> version.validFrom().equals(model.validFrom()))) {
            return List.of();
        }
        return all.stream()
                .filter(version -> modelOf(version).equals(model.name()))
                .toList();
    }

    private String modelOf(Procedure version) {
        return models.get(version.key().value()).stream()
                .filter(model -> NEWEST_LAST.compare(model.validFrom(), version.validFrom()) >= 0)
                .min(Comparator.comparing(ModelFiles.Model::validFrom, NEWEST_LAST))
                .map(ModelFiles.Model::name)
                .orElse("");
    }
}
