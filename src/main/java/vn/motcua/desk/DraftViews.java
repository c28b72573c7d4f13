package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.KeptDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;

/** The draft of a result and who initialled it, where a head of a division does before the leader signs. */
@Component
class DraftViews {

    private final DossierLaw law;
    private final InitialDraft initialDraft;
    private final PaperViews papers;

    DraftViews(DossierLaw law, InitialDraft initialDraft, PaperViews papers) {
        this.law = law;
        this.initialDraft = initialDraft;
        this.papers = papers;
    }

    /**
     * @param mayUpload whether the viewer may add one or put another in its place now
     * @param initials null while nobody has initialled
     */
    record DraftView(List<DossierView.FileView> files, boolean mayUpload, InitialsView initials) {}

    /** @param unchanged whether the draft is as it was then */
    record InitialsView(String by, OffsetDateTime at, boolean unchanged) {}

    /**
     * @param task the viewer's open task, or null
     * @return null where no draft is initialled
     */
    DraftView of(
            Dossier dossier,
            TaskDesk.OpenTask task,
            List<KeptDocument> versions,
            Predicate<DossierDocument> mayStrike) {
        if (law.procedureOf(dossier).find(Step.DIVISION_REVIEW).isEmpty()) {
            return null;
        }
        var step = task == null ? null : task.step();
        return new DraftView(
                papers.standing(versions, DocumentPurpose.DRAFT, mayStrike),
                Step.REVIEW.equals(step) || Step.DIVISION_REVIEW.equals(step),
                initialDraft
                        .of(dossier)
                        .map(last -> new InitialsView(
                                last.initials().by(),
                                Persisted.time(last.initials().at()),
                                last.unchanged()))
                        .orElse(null));
    }
}
