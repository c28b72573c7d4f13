package vn.motcua.scenario;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Role;
import vn.motcua.desk.StepRecords;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Scans;

/** Officials who do what a scenario says, each signed in as whoever's work it is and by the doors Tasklist uses. */
final class Robots {

    private final Stage stage;
    private final Offices offices;

    Robots(Stage stage, Offices offices) {
        this.stage = stage;
        this.offices = offices;
    }

    /** The desk enters what is brought, scans what has to be scanned, notes what is only shown. */
    DossierId register(Filing filing) {
        var procedure = filing.procedure();
        stage.office().itIs(filing.receivedAt());
        var desk = offices.anyOf(filing.desk(), Role.ONE_STOP_DESK, procedure.field());
        return stage.office().as(desk.value(), () -> {
            var dossier = stage.registerDossier()
                    .register(filing.registration())
                    .orThrow()
                    .id();
            stage.flows().watch(dossier);
            filing.scanned().forEach(paper -> scan(dossier, DocumentPurpose.COMPONENT, paper));
            return stage.noteIntake().note(dossier, filing.notes()).orThrow().id();
        });
    }

    /** Takes the work if nobody has, and sends its form. */
    void complete(DossierId dossier, Task task, Map<String, Object> fields) {
        var official = holder(dossier, task);
        as(official, ignored -> {
            if (task.getAssignee() == null) {
                stage.tasks().claim(task.getId(), official.value());
            }
        });
        as(official, ignored -> recordOf(dossier, task)
                .ifPresent(step -> scan(dossier, DocumentPurpose.STEP_RECORD, StepRecords.key(step))));
        as(official, ignored -> stage.forms().submitTaskForm(task.getId(), new HashMap<>(fields)));
    }

    void claim(DossierId dossier, Task task) {
        var official = offices.anyOf(new Tasks(stage, dossier).groupOf(task));
        as(official, by -> stage.tasks().claim(task.getId(), by.value()));
    }

    /** Scans the wet-signed original, unless that is the clerk's, and sends the form of the signature. */
    void sign(DossierId dossier, Task task) {
        if (stage.law().procedureOf(stage.register().get(dossier)).issuedByClerk()) {
            complete(dossier, task, Map.of("signingOutcome", "SIGNED"));
        } else {
            concluded(dossier, task, Map.of("signingOutcome", "SIGNED"));
        }
    }

    /** Scans the original with its seal and sends the clerk's form. */
    void issue(DossierId dossier, Task task) {
        concluded(dossier, task, Map.of("issuingOutcome", "ISSUED"));
    }

    private void concluded(DossierId dossier, Task task, Map<String, Object> outcome) {
        as(holder(dossier, task), ignored -> scan(dossier, DocumentPurpose.RESULT, "result"));
        var elsewhere = stage.sectorReturns().of(dossier);
        var fields = new HashMap<>(outcome);
        fields.put("resultNumber", elsewhere.getOrDefault(SectorSystem.RESULT_NUMBER, "125/KQ"));
        fields.put("resultDate", elsewhere.getOrDefault(SectorSystem.RESULT_DATE, today()));
        complete(dossier, task, fields);
    }

    /** Who filed it has come with the receipt, shows their paper and signs the slip. */
    void checkReceiver(DossierId dossier, Task task) {
        stage.counter().worker(holder(dossier, task).value()).checksReceiver(dossier);
    }

    /** The scan of a paper that had been missing. */
    void scanAtTheDesk(DossierId dossier, String paper) {
        as(deskOf(dossier), ignored -> scan(dossier, DocumentPurpose.COMPONENT, paper));
    }

    private Optional<Step> recordOf(DossierId dossier, Task task) {
        return Step.ofTask(task.getTaskDefinitionKey()).filter(step -> stage.law()
                .procedureOf(stage.register().get(dossier))
                .find(step)
                .map(ProcedureStep::record)
                .isPresent());
    }

    private OfficialId holder(DossierId dossier, Task task) {
        return task.getAssignee() == null
                ? offices.anyOf(new Tasks(stage, dossier).groupOf(task))
                : new OfficialId(task.getAssignee());
    }

    OfficialId deskOf(DossierId dossier) {
        return offices.anyOf(stage.register().get(dossier).receivingAuthority(), Role.ONE_STOP_DESK, null);
    }

    /** Somebody of that role in the authority whose work the dossier is. */
    OfficialId of(DossierId dossier, Role role) {
        var row = stage.register().get(dossier);
        return role == Role.ONE_STOP_DESK
                ? deskOf(dossier)
                : offices.anyOf(
                        row.competentAuthority(),
                        role,
                        stage.law().procedureOf(row).field());
    }

    void as(OfficialId official, Consumer<OfficialId> work) {
        stage.office().doAs(official.value(), () -> work.accept(official));
    }

    /** As a form sends a date. */
    String today() {
        return LocalDate.ofInstant(stage.office().now(), Vietnam.ZONE).toString();
    }

    private void scan(DossierId dossier, DocumentPurpose purpose, String paper) {
        stage.receiveDocument()
                .receive(new Upload(dossier, purpose, paper, paper + ".pdf", new ByteArrayInputStream(Scans.pdf())))
                .orThrow();
    }
}
