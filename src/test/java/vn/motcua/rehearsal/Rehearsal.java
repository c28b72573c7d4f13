package vn.motcua.rehearsal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Procedure;
import vn.motcua.scenario.Played;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioRunner;
import vn.motcua.scenario.Stage;
import vn.motcua.scenario.Walked;

/** Plays every scenario of a procedure and asks the running application, not the scenario, what came of it. */
public final class Rehearsal {

    /** What a person follows on the drawing; the rest is how the machine gets from one of them to the next. */
    private static final Set<String> TOLD = Set.of(
            "userTask",
            "callActivity",
            "serviceTask",
            "boundaryTimer",
            "boundaryMessage",
            "boundaryError",
            "intermediateTimer",
            "intermediateMessageCatch",
            "noneEndEvent",
            "errorEndEvent",
            "messageEndEvent");

    private final Stage stage;

    public Rehearsal(Stage stage) {
        this.stage = stage;
    }

    /** Takes some seconds of real time for each scenario; the moved clock ends where the last scenario left it. */
    public RehearsalReport of(ScenarioFile file) {
        var began = System.nanoTime();
        var runner = new ScenarioRunner(stage);
        var played = file.scenarios().stream().map(runner::play).toList();
        var coverage = ScenarioFiles.coverage(file);
        return new RehearsalReport(
                file,
                name(file),
                played.stream().map(this::told).toList(),
                coverage.missing(file.file(), Walked.together(played)),
                coverage.parts(),
                Duration.ofNanos(System.nanoTime() - began),
                Optional.empty());
    }

    /** As the newest version of the catalogue calls it. */
    private String name(ScenarioFile file) {
        return stage.catalogue().all().stream()
                .filter(procedure -> procedure.key().value().equals(file.key()))
                .reduce((older, newer) -> newer)
                .map(Procedure::name)
                .orElse(file.key());
    }

    private RehearsedDossier told(Played played) {
        return played.dossier()
                .map(dossier -> stage.office().unchecked(() -> told(played, dossier)))
                .orElseGet(() -> new RehearsedDossier(
                        played.scenario(), played.finding(), "", null, null, null, List.of(), List.of(), List.of()));
    }

    private RehearsedDossier told(Played played, DossierId id) {
        var row = stage.register().get(id);
        return new RehearsedDossier(
                played.scenario(),
                played.finding(),
                row.status().label(),
                row.acceptedAt(),
                row.dueAt(),
                row.processedAt(),
                path(id),
                stage.papers().of(id).stream()
                        .map(paper -> new RehearsedDossier.IssuedPaper(
                                paper.kind().label(), paper.number(), paper.issuedAt()))
                        .sorted(Comparator.comparing(RehearsedDossier.IssuedPaper::at))
                        .toList(),
                stage.explanations().of(id).stream()
                        .map(delay -> delay(row, delay))
                        .toList());
    }

    private List<RehearsedDossier.Station> path(DossierId id) {
        return Walked.activities(stage, id).stream()
                .filter(activity -> TOLD.contains(activity.getActivityType()) && activity.getActivityName() != null)
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(this::station)
                .toList();
    }

    private RehearsedDossier.Station station(HistoricActivityInstance activity) {
        return new RehearsedDossier.Station(
                stage.history()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(activity.getProcessInstanceId())
                        .singleResult()
                        .getProcessDefinitionName(),
                activity.getActivityName(),
                name(activity.getAssignee()),
                activity.getStartTime().toInstant(),
                Optional.ofNullable(activity.getEndTime())
                        .map(end -> end.toInstant())
                        .orElse(null));
    }

    private RehearsedDossier.Delay delay(Dossier row, DelayExplanation delay) {
        return new RehearsedDossier.Delay(
                delay.step().label(stage.law().procedureOf(row)),
                name(delay.answerer() == null ? null : delay.answerer().value()),
                delay.status().label());
    }

    private String name(String official) {
        return official == null
                ? ""
                : stage.authorities()
                        .official(new OfficialId(official))
                        .map(one -> one.fullName())
                        .orElse(official);
    }
}
