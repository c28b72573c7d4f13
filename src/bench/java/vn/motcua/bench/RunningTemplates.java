package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import vn.motcua.desk.BenchPapers;
import vn.motcua.desk.TaskDesk;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;

/** Dossiers of three working days in each commune, walked to a place each: waiting for review, under review, at signing. */
final class RunningTemplates {

    private final Acting acting;
    private final RegisterDossier registerDossier;
    private final BenchPapers papers;
    private final TaskDesk desk;
    private final TaskService tasks;

    RunningTemplates(ApplicationContext application) {
        acting = new Acting(application);
        registerDossier = application.getBean(RegisterDossier.class);
        papers = new BenchPapers(application);
        desk = application.getBean(TaskDesk.class);
        tasks = application.getBean(TaskService.class);
    }

    List<DossierId> walk() {
        var walked = new ArrayList<DossierId>();
        for (var commune : Sample.COMMUNES) {
            walked.add(accepted(commune));
            walked.add(claimed(commune));
            walked.add(reviewed(commune));
        }
        return walked;
    }

    private DossierId accepted(String commune) {
        var id = DossierId.next();
        var clerk = commune + ".desk-1";
        acting.as(clerk, () -> registerDossier.register(registration(id)).orThrow());
        acting.as(
                clerk,
                () -> papers.keep(new Upload(
                        id,
                        DocumentPurpose.COMPONENT,
                        "declaration",
                        "declaration.pdf",
                        new ByteArrayInputStream(Sample.scan(id.toString())))));
        acting.as(clerk, () -> desk.complete(id, Step.INTAKE, Sample.ACCEPTED).orThrow());
        return id;
    }

    private DossierId claimed(String commune) {
        var id = accepted(commune);
        var specialist = commune + ".ho-tich";
        acting.as(specialist, () -> {
            tasks.claim(desk.at(id, Step.REVIEW).orElseThrow().id(), specialist);
            return null;
        });
        return id;
    }

    private DossierId reviewed(String commune) {
        var id = claimed(commune);
        acting.as(commune + ".ho-tich", () -> desk.complete(id, Step.REVIEW, Sample.ELIGIBLE)
                .orThrow());
        return id;
    }

    private static Registration registration(DossierId id) {
        return new Registration(
                id,
                new ProcedureKey("marital-status-certificate"),
                null,
                null,
                Channel.DESK,
                ReturnMode.DESK,
                new Party(Sample.FILER, null, "Thôn 1", null, "nguoi.nop@example.vn"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                FilingPlaces.USUAL);
    }
}
