package vn.motcua.delivery;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * The parcel of a dossier.
 *
 * @param id our order id, the carrier's idempotency key
 * @param dueAt when it should have arrived (J+n of TT 17/2017/TT-BTTTT Art 7), on the working calendar
 * @param trackingNumber the carrier's, null until it has answered
 * @param failedAttempts how often nobody was met
 * @param receivedBy who signed for it, null until delivered
 */
public record Parcel(
        UUID id,
        DossierId dossier,
        Instant orderedAt,
        Instant dueAt,
        String trackingNumber,
        ParcelStatus status,
        Instant statusAt,
        int failedAttempts,
        String receivedBy) {}
