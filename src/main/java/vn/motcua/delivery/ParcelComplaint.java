package vn.motcua.delivery;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * Khiếu nại with the carrier about a parcel.
 *
 * @param settleBy until when the carrier owes an answer
 * @param outcome Vietnamese, null until it is settled
 * @param compensation in đồng, null until it is settled
 */
public record ParcelComplaint(
        UUID id,
        UUID parcel,
        DossierId dossier,
        String code,
        String trackingNumber,
        String grounds,
        Instant madeAt,
        Instant settleBy,
        String outcome,
        Long compensation,
        Instant settledAt) {}
