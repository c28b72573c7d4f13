package vn.motcua.decree;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.dossier.DossierId;

/**
 * An open task or a bell of a dossier's process, and when the engine holds it due.
 *
 * @param id of the engine's row
 * @param element id in the model
 * @param bell whether it is a timer
 * @param due null if the engine holds none
 * @param begun when the task was opened; null for a bell
 * @param again whether the dossier has been at this task before
 */
public record HeldDate(
        DossierId dossier, String id, String element, boolean bell, Instant due, Instant begun, boolean again) {

    /** A task's creation and the instant its due date was counted from lie that close together. */
    private static final Duration SAME = Duration.ofMinutes(1);

    /** Whether that is another moment than the one it is held for. */
    public boolean apartFrom(Instant expected) {
        return due == null || Duration.between(due, expected).abs().compareTo(SAME) > 0;
    }
}
