package vn.motcua.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import vn.motcua.dossier.DossierId;

/** What dossiers went through, in every process about them: the nodes entered and the flows taken. */
public record Walked(Set<Part> nodes, Set<Part> flows) {

    static final Walked NOTHING = new Walked(Set.of(), Set.of());

    /**
     * A part of a model.
     *
     * @param process key of the process
     * @param element id in its model
     */
    public record Part(String process, String element) {}

    static Walked by(Stage stage, DossierId dossier) {
        return new Walked(
                activities(stage, dossier).stream()
                        .map(activity -> new Part(activity.getProcessDefinitionKey(), activity.getActivityId()))
                        .collect(Collectors.toSet()),
                stage.flows().of(dossier));
    }

    /** Everything that at least one of them went through. */
    public static Walked together(Collection<Played> played) {
        return new Walked(
                played.stream().flatMap(one -> one.walked().nodes().stream()).collect(Collectors.toSet()),
                played.stream().flatMap(one -> one.walked().flows().stream()).collect(Collectors.toSet()));
    }

    /** From the engine's history, of every process about the dossier; those of one process in the order they came. */
    public static List<HistoricActivityInstance> activities(Stage stage, DossierId dossier) {
        return stage.office()
                .unchecked(() -> stage
                        .history()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.toString())
                        .list()
                        .stream()
                        .flatMap(instance -> stage
                                .history()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .orderPartiallyByOccurrence()
                                .asc()
                                .list()
                                .stream())
                        .toList());
    }
}
