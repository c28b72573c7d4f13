package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import vn.motcua.desk.BenchPapers;
import vn.motcua.desk.BenchReturns;
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

/** The use cases of the running application, called by the officials of one commune per lane. */
final class OurLifecycle implements Lifecycle {

    static final String DATABASE = "motcua";

    private final RegisterDossier registerDossier;
    private final BenchPapers papers;
    private final BenchReturns returns;
    private final TaskDesk desk;
    private final TaskService tasks;
    private final ManagementService management;
    private final Acting acting;
    private final Clock clock;
    private final WaitingJobs jobs;

    OurLifecycle(ApplicationContext application, WaitingJobs jobs) {
        registerDossier = application.getBean(RegisterDossier.class);
        papers = new BenchPapers(application);
        returns = new BenchReturns(application);
        desk = application.getBean(TaskDesk.class);
        tasks = application.getBean(TaskService.class);
        management = application.getBean(ManagementService.class);
        acting = new Acting(application);
        clock = application.getBean(Clock.class);
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "Một Cửa";
    }

    @Override
    public String database() {
        return DATABASE;
    }

    @Override
    public void run(int lane) {
        var id = signed(lane, ReturnMode.DESK);
        as(
                Sample.COMMUNES.get(lane % Sample.COMMUNES.size()) + ".desk-1",
                () -> returns.give(id, Sample.scan(id + "return-slip")));
    }

    /** Signed and digitised; its parcel is the next job. */
    DossierId signedForThePost(int lane) {
        return signed(lane, ReturnMode.POST);
    }

    private DossierId signed(int lane, ReturnMode returnMode) {
        var commune = Sample.COMMUNES.get(lane % Sample.COMMUNES.size());
        var clerk = commune + ".desk-1";
        var id = DossierId.next();
        as(clerk, () -> registerDossier.register(registration(id, returnMode)).orThrow());
        as(clerk, () -> papers.keep(scan(id, DocumentPurpose.COMPONENT, "birth-notice")));
        as(clerk, () -> desk.complete(id, Step.INTAKE, Sample.ACCEPTED).orThrow());
        as(commune + ".ho-tich", () -> claim(id, commune + ".ho-tich"));
        as(commune + ".ho-tich", () -> desk.complete(id, Step.REVIEW, Sample.ELIGIBLE)
                .orThrow());
        as(commune + ".chairman", () -> papers.keep(scan(id, DocumentPurpose.RESULT, "result")));
        as(commune + ".chairman", () -> desk.complete(id, Step.SIGNING, Sample.signed(LocalDate.now(clock)))
                .orThrow());
        management.executeJob(jobs.digitisingOf(DATABASE, id.toString()));
        return id;
    }

    private Object claim(DossierId id, String official) {
        tasks.claim(desk.at(id, Step.REVIEW).orElseThrow().id(), official);
        return null;
    }

    private void as(String official, Supplier<?> work) {
        acting.as(official, work);
    }

    private static Registration registration(DossierId id, ReturnMode returnMode) {
        return new Registration(
                id,
                new ProcedureKey("birth-registration"),
                null,
                null,
                Channel.DESK,
                returnMode,
                new Party(Sample.FILER, null, returnMode == ReturnMode.POST ? "Số 8 phố Bình Lộc" : null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                FilingPlaces.USUAL);
    }

    private static Upload scan(DossierId id, DocumentPurpose purpose, String key) {
        var content = new ByteArrayInputStream(Sample.scan(id + key));
        return new Upload(id, purpose, key, key + ".pdf", content);
    }
}
