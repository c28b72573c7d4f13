package vn.motcua.decree;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Redated;

/**
 * What other working days make of a running dossier.
 *
 * @param due null if its due date is not touched
 * @param steps those whose date moves
 * @param open every open task and bell
 * @param times new times of those that move, by the id of the engine's row
 * @param why the days that do it, in Vietnamese
 */
record Reckoned(
        DossierId dossier,
        Redated due,
        List<MovedStep> steps,
        List<HeldDate> open,
        Map<String, Instant> times,
        String why) {

    boolean moves() {
        return due != null || !steps.isEmpty();
    }
}
