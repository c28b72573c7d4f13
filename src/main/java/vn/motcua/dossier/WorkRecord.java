package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Step;

/**
 * One task of a dossier as it was given, taken and ended: the electronic mark of each hand-over (TT 01/2018, Mẫu 05; TT
 * 03/2025, Mẫu 06).
 *
 * @param processKey procedure, or the shared process the task belongs to
 * @param element id of the task in its model
 * @param tenant authority in whose process it stood: the one that decides, or the one that was asked
 * @param dueAt when it was due, null where nothing was
 * @param takenAt when it was last claimed, null if it was done unclaimed or is not taken yet
 * @param endedAt null while it is open
 * @param endedBy who did it; null where it was taken away
 */
public record WorkRecord(
        String taskId,
        DossierId dossier,
        String processKey,
        String element,
        AuthorityId tenant,
        Instant givenAt,
        Instant dueAt,
        Instant takenAt,
        OfficialId takenBy,
        Instant endedAt,
        OfficialId endedBy,
        Ending ending) {

    /** How a task ends. */
    public enum Ending {
        /** Completed by an official. */
        DONE,
        /** Taken away: recalled, the scope left, the dossier ended. */
        LEFT
    }

    /** The step of the procedure, if it is one; empty for tasks between the steps. */
    public Optional<Step> step() {
        return Step.ofTask(element);
    }
}
