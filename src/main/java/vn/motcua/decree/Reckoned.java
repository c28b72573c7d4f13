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
 * @param limits of those who are awaited, where they move or would have moved earlier
 * @param open every open task and bell
 * @param times new times of those that move, by the id of the engine's row
 * @param why the days that do it, in Vietnamese
 */
record Reckoned(
        DossierId dossier,
        Redated due,
        List<MovedStep> steps,
        List<MovedLimit> limits,
        List<HeldDate> open,
        Map<String, Instant> times,
        String why) {

    boolean moves() {
        return due != null || !steps.isEmpty() || !limits.isEmpty();
    }
}
