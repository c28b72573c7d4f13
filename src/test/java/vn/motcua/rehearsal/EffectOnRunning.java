package vn.motcua.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.move.RunningExport;
import vn.motcua.move.RunningExport.Running;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Vietnam;

/** Holds the dossiers of an export against the newest version on this stage. The models they run on are deployed for that, and taken away. */
public final class EffectOnRunning {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final LedgerDue ledgerDue;

    EffectOnRunning(
            RepositoryService repository,
            RuntimeService runtime,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            LedgerDue ledgerDue) {
        this.repository = repository;
        this.runtime = runtime;
        this.catalogue = catalogue;
        this.versions = versions;
        this.ledgerDue = ledgerDue;
    }

    private record Former(Map<String, String> labels, Set<String> mapped) {}

    /** @throws IllegalArgumentException if no procedure here has the export's key */
    public RunningEffect of(RunningExport export) {
        var draft = catalogue.all().stream()
                .filter(procedure -> procedure.key().value().equals(export.procedure()))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalArgumentException("không có thủ tục «%s»".formatted(export.procedure())));
        return of(
                export,
                draft,
                versions.newest(draft.key(), draft.validFrom()).orElseThrow().processDefinitionId());
    }

    /** @param target definition that runs the draft */
    RunningEffect of(RunningExport export, Procedure draft, String target) {
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

    private static boolean hasCases(Running dossier, Procedure draft) {
        var known = draft.limits().stream().map(Procedure.CaseLimit::key).collect(Collectors.toSet());
        return known.contains(dossier.caseKey())
                && dossier.clock().stream()
                        .map(RunningExport.Line::caseKey)
                        .filter(Objects::nonNull)
                        .allMatch(known::contains);
    }

    private Instant newDue(Running dossier, Procedure draft) {
        if (dossier.clock().isEmpty() || !hasCases(dossier, draft)) {
            return null;
        }
        var received = LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE);
        var lawDay = received.isBefore(draft.validFrom()) ? draft.validFrom() : received;
        return ledgerDue
                .under(
                        draft,
                        lawDay,
                        new AuthorityId(dossier.competent()),
                        dossier.clock().stream().map(RunningExport.Line::entry).toList())
                .due()
                .toInstant();
    }

    private static RunningEffect.Date date(Running dossier, Procedure draft, Instant due, Instant at) {
        if (!hasCases(dossier, draft)) {
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
