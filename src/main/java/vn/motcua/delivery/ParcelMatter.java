package vn.motcua.delivery;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * A parcel that did not arrive, before the desk.
 *
 * @param decision null while it waits, or where the parcel arrived after all
 * @param decidedAt null while it waits
 * @param note what the desk, or the carrier's later word, said; null if nothing
 */
public record ParcelMatter(
        UUID id,
        UUID parcel,
        DossierId dossier,
        ParcelFate fate,
        Instant openedAt,
        ParcelDecision decision,
        Instant decidedAt,
        String note) {}
