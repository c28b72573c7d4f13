package vn.motcua.delay;

import java.time.Instant;

/**
 * Somebody holds a dossier from an instant up to another.
 *
 * @param to not included; null while it lasts
 */
record Held(Instant from, Instant to, Holder holder) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && (to == null || moment.isBefore(to));
    }
}
