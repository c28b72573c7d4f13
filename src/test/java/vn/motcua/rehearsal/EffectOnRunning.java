package vn.motcua.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierClock;
import vn.motcua.move.RunningExport;
import vn.motcua.move.RunningExport.Running;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions;

/** Holds the dossiers of an export against the newest version on this stage. The models they run on are deployed for that, and taken away. */
public final class EffectOnRunning {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final DossierClock clock;

    EffectOnRunning(
            RepositoryService repository,
            RuntimeService runtime,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            DossierClock clock) {
        this.repository = repository;
        this.runtime = runtime;
        this.catalogue = catalogue;
        this.versions = versions;
        this.clock = clock;
    }

    private record Former(Map<String, String> labels, Set<String> mapped) {}

    /** @throws IllegalArgumentException if no procedure here has the export's key */
    public RunningEffect of(RunningExport export) {
        var draft = catalogue.all().stream()
                .filter(procedure -> procedure.key().value().equals(export.procedure()))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("không có thủ tục «%s»".formatted(export.procedure())));
        var target =
                versions.newest(draft.key(), draft.validFrom()).orElseThrow().processDefinitionId();
        var models = new HashMap<String, Former>();
        export.models().forEach((definition, bpmn) -> models.put(definition, former(bpmn, target)));
        return new RunningEffect(
                export.at(),
                export.dossiers().stream()
                        .map(dossier -> line(dossier, models.get(dossier.model()), draft, export.at()))
                        .toList());
    }

    private Former former(String bpmn, String target) {
        var deployment = repository
                .createDeployment()
                .name("rehearsed-running")
                .addString("running.bpmn", bpmn)
                .deployWithResult();
        try {
            var source =
                    deployment.getDeployedProcessDefinitions().iterator().next().getId();
            var plan = runtime.createMigrationPlan(source, target)
                    .mapEqualActivities()
                    .build();
            return new Former(
                    labels(bpmn),
                    plan.getInstructions().stream()
                            .map(MigrationInstruction::getSourceActivityId)
                            .collect(Collectors.toSet()));
        } finally {
            repository.deleteDeployment(deployment.getId());
        }
    }

    private static Map<String, String> labels(String bpmn) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)))
                .getModelElementsByType(FlowElement.class)
                .stream()
                .filter(element -> element.getName() != null)
                .collect(Collectors.toMap(FlowElement::getId, FlowElement::getName));
    }

    private RunningEffect.Line line(Running dossier, Former former, Procedure draft, Instant at) {
        var lost = dossier.nodes().stream()
                .filter(node -> !former.mapped().contains(node))
                .map(node ->
                        "bản nháp không có bước «%s»".formatted(former.labels().getOrDefault(node, node)))
                .collect(Collectors.joining("; "));
        var due = newDue(dossier, draft);
        return new RunningEffect.Line(
                dossier.dossier(),
                dossier.nodes().stream()
                        .map(node -> former.labels().getOrDefault(node, node))
                        .collect(Collectors.joining(", ")),
                dossier.dueAt(),
                due,
                date(dossier, draft, due, at),
                lost.isEmpty() ? null : lost);
    }

    private static boolean hasCase(Running dossier, Procedure draft) {
        return draft.limits().stream().anyMatch(limit -> limit.key().equals(dossier.caseKey()));
    }

    private Instant newDue(Running dossier, Procedure draft) {
        return dossier.straight() && hasCase(dossier, draft)
                ? clock.due(draft, dossier.caseKey(), new AuthorityId(dossier.competent()), dossier.receivedAt())
                        .due()
                        .toInstant()
                : null;
    }

    private static RunningEffect.Date date(Running dossier, Procedure draft, Instant due, Instant at) {
        if (!hasCase(dossier, draft)) {
            return RunningEffect.Date.NO_CASE;
        }
        if (due == null) {
            return RunningEffect.Date.NOT_COUNTED;
        }
        if (due.isBefore(at) && !dossier.dueAt().isBefore(at)) {
            return RunningEffect.Date.LATE_AT_ONCE;
        }
        var order = due.compareTo(dossier.dueAt());
        return order == 0 ? RunningEffect.Date.SAME : order < 0 ? RunningEffect.Date.EARLIER : RunningEffect.Date.LATER;
    }
}
