package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.motcua.shared.ShiftableClock;

/** One commune's dossiers at every place where they wait in numbers, walked there by its officials. */
final class ListTemplates {

    /** Where the walk begins; late ones need some days to be late. */
    static final String BEGIN = "2026-12-07T09:00:00+07:00";

    private static final String COMMUNE = "thanh-quang";

    /** A place, with its part in a hundred running dossiers. */
    enum Place {
        LATE(6),
        ASKED(6),
        REGISTERED(8),
        ACCEPTED(34),
        CLAIMED(22),
        REVIEWED(14),
        SIGNED(10),
        FINISHED(0);

        final int share;

        Place(int share) {
            this.share = share;
        }
    }

    record Walked(Place place, DossierId id) {}

    private final Acting acting;
    private final RegisterDossier registerDossier;
    private final BenchPapers papers;
    private final BenchReturns returns;
    private final TaskDesk desk;
    private final TaskService tasks;
    private final ManagementService management;
    private final ShiftableClock clock;
    private final JdbcClient jdbc;
    private final List<Walked> walked = new ArrayList<>();

    ListTemplates(ApplicationContext application) {
        acting = new Acting(application);
        registerDossier = application.getBean(RegisterDossier.class);
        papers = new BenchPapers(application);
        returns = new BenchReturns(application);
        desk = application.getBean(TaskDesk.class);
        tasks = application.getBean(TaskService.class);
        management = application.getBean(ManagementService.class);
        clock = application.getBean(ShiftableClock.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    List<Walked> walk() {
        times(2, this::accepted, Place.LATE);
        goTo("2026-12-11T08:30:00+07:00");
        times(2, this::claimed, Place.ASKED);
        goTo("2026-12-14T14:00:00+07:00");
        times(2, this::registered, Place.REGISTERED);
        times(2, this::accepted, Place.ACCEPTED);
        times(2, this::claimed, Place.CLAIMED);
        times(2, this::reviewed, Place.REVIEWED);
        times(2, this::signed, Place.SIGNED);
        times(1, this::returned, Place.FINISHED);
        return walked;
    }

    private void times(int times, java.util.function.Supplier<DossierId> walk, Place place) {
        IntStream.range(0, times).forEach(number -> walked.add(new Walked(place, walk.get())));
    }

    /** The clock stays there for the next start; what is due on the way is done. */
    private void goTo(String time) {
        clock.shiftTo(clock.offset().plus(Duration.between(clock.instant(), OffsetDateTime.parse(time))));
        jdbc.sql("update trial_clock set offset_millis = ?")
                .param(clock.offset().toMillis())
                .update();
        List<Job> due;
        while (!(due = management.createJobQuery().executable().list()).isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private DossierId registered() {
        var id = DossierId.next();
        as("desk-1", () -> registerDossier.register(registration(id)).orThrow());
        return id;
    }

    private DossierId accepted() {
        var id = registered();
        as("desk-1", () -> papers.keep(scan(id, DocumentPurpose.COMPONENT, "declaration")));
        as("desk-1", () -> desk.complete(id, Step.INTAKE, Sample.ACCEPTED).orThrow());
        return id;
    }

    private DossierId claimed() {
        var id = accepted();
        as("ho-tich", () -> {
            tasks.claim(desk.at(id, Step.REVIEW).orElseThrow().id(), COMMUNE + ".ho-tich");
            return null;
        });
        return id;
    }

    private DossierId reviewed() {
        var id = claimed();
        as("ho-tich", () -> desk.complete(id, Step.REVIEW, Sample.ELIGIBLE).orThrow());
        as("chairman", () -> papers.keep(scan(id, DocumentPurpose.RESULT, "result")));
        return id;
    }

    private DossierId signed() {
        var id = reviewed();
        var today = java.time.LocalDate.ofInstant(clock.instant(), vn.motcua.shared.Vietnam.ZONE);
        as("chairman", () -> desk.complete(id, Step.SIGNING, Sample.signed(today))
                .orThrow());
        management.createJobQuery().messages().executable().list().forEach(job -> management.executeJob(job.getId()));
        return id;
    }

    private DossierId returned() {
        var id = signed();
        as("desk-1", () -> returns.give(id, Sample.scan(id + "return-slip")));
        return id;
    }

    private void as(String post, java.util.function.Supplier<?> work) {
        acting.as(COMMUNE + "." + post, work);
    }

    private static Upload scan(DossierId id, DocumentPurpose purpose, String key) {
        return new Upload(id, purpose, key, key + ".pdf", new ByteArrayInputStream(Sample.scan(id + key)));
    }

    private static Registration registration(DossierId id) {
        return new Registration(
                id,
                new ProcedureKey("marital-status-certificate"),
                null,
                null,
                Channel.DESK,
                ReturnMode.DESK,
                new Party(Sample.FILER, "001190000001", "Thôn 1", null, "nguoi.nop@example.vn"),
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
