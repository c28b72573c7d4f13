package vn.motcua.desk;

import java.util.HashSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.NoteIntake;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Đánh dấu đã xuất trình: a paper was there and is not scanned, noted by whoever takes the dossier in. */
@Component
class MarkShownPaper {

    private final TaskDesk tasks;
    private final IntakeNoteRows notesOf;
    private final NoteIntake noteIntake;
    private final CurrentOfficial current;

    MarkShownPaper(TaskDesk tasks, IntakeNoteRows notesOf, NoteIntake noteIntake, CurrentOfficial current) {
        this.tasks = tasks;
        this.notesOf = notesOf;
        this.noteIntake = noteIntake;
        this.current = current;
    }

    /**
     * Marks the paper, or takes the mark away; twice is once.
     *
     * @param dossier visible to the official
     */
    @Transactional
    public Outcome<Void> mark(Dossier dossier, String documentKey, boolean shown) {
        var atTheCounter = tasks.mine(dossier.id())
                .filter(work -> Step.INTAKE.equals(work.step()) || awaitedByTheDesk(dossier))
                .isPresent();
        if (!atTheCounter) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Chỉ người đang tiếp nhận hồ sơ hoặc nhận bổ sung đánh dấu được giấy tờ đã xuất trình."));
        }
        var notes = notesOf.of(dossier.id());
        var papers = new HashSet<>(notes.shownPapers());
        if (shown) {
            papers.add(documentKey);
        } else {
            papers.remove(documentKey);
        }
        return noteIntake.note(dossier.id(), notes.withPapers(papers)).map(noted -> null);
    }

    private boolean awaitedByTheDesk(Dossier dossier) {
        return dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED
                && current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority());
    }
}
