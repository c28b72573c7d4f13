package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;

/**
 * Văn bản của bước xử lý: where the catalogue names the document in which a step is set down ({@link ProcedureStep#record}),
 * the step ends only with its scan, and begins anew with a new one.
 */
@Component
public class StepRecords {

    private static final String MISSING =
            "Chưa có bản quét «%s» của lần này. Tải lên ở thẻ «Hồ sơ», mục «Văn bản của các bước», rồi hoàn thành.";

    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierDocuments documents;
    private final PaperViews papers;

    StepRecords(DossierRegister register, DossierLaw law, DossierDocuments documents, PaperViews papers) {
        this.register = register;
        this.law = law;
        this.documents = documents;
        this.papers = papers;
    }

    /**
     * The document of a step with what stands of it.
     *
     * @param key under which it is uploaded
     * @param mayUpload whether the viewer is at that step now
     */
    record StepRecordView(String key, String name, boolean mayUpload, List<DossierView.FileView> files) {}

    /** Under which a step's document is uploaded: COUNCIL_MEETING → "council-meeting". */
    public static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the document of a step is called; empty where the step is set down in none. */
    static Optional<String> name(Procedure procedure, String key) {
        return procedure.steps().stream()
                .filter(step -> step.record() != null && key(step.step()).equals(key))
                .map(ProcedureStep::record)
                .findFirst();
    }

    /**
     * Why a step may not end; empty if it may.
     *
     * @param begun when it was begun this time
     */
    public Optional<Refusal> objection(DossierId id, Step step, Instant begun) {
        return name(law.procedureOf(register.get(id)), key(step))
                .filter(name -> documents.of(id).stream()
                        .noneMatch(file ->
                                isOf(file, key(step)) && !file.uploadedAt().isBefore(begun)))
                .map(name -> Refusal.refused(MISSING.formatted(name)));
    }

    /**
     * Those that are there, and the one of the step the viewer is at.
     *
     * @param task the viewer's open task, or null
     */
    List<StepRecordView> of(
            Dossier dossier,
            TaskDesk.OpenTask task,
            List<KeptDocument> versions,
            Predicate<DossierDocument> mayStrike) {
        return law.procedureOf(dossier).steps().stream()
                .filter(step -> step.record() != null)
                .map(step -> view(step, task, versions, mayStrike))
                .filter(view -> view.mayUpload() || !view.files().isEmpty())
                .toList();
    }

    private StepRecordView view(
            ProcedureStep step,
            TaskDesk.OpenTask task,
            List<KeptDocument> versions,
            Predicate<DossierDocument> mayStrike) {
        var key = key(step.step());
        var files = versions.stream()
                .filter(KeptDocument::stands)
                .map(KeptDocument::document)
                .filter(file -> isOf(file, key))
                .map(file -> papers.file(file, mayStrike.test(file)))
                .toList();
        return new StepRecordView(
                key, step.record(), task != null && step.step().equals(task.step()), files);
    }

    private static boolean isOf(DossierDocument file, String key) {
        return file.purpose() == DocumentPurpose.STEP_RECORD
                && file.documentKey().equals(key);
    }
}
