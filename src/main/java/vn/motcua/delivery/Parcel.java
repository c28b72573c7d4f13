package vn.motcua.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Vietnam;

/**
 * One sending of a dossier's result.
 *
 * @param id our order id, the carrier's idempotency key
 * @param dueAt when it should have arrived (J+n of TT 17/2017/TT-BTTTT Art 7), on the working calendar
 * @param trackingNumber the carrier's, null until it has answered
 * @param sequence of the carrier's event that made the status; 0 before the first
 * @param failedAttempts how often nobody was met
 * @param receivedBy who signed for it, null until delivered
 * @param closedByHand the desk has said how it ended; what the carrier tells after that is only kept
 * @param carriage what was agreed with the carrier
 */
public record Parcel(
        UUID id,
        DossierId dossier,
        Instant orderedAt,
        Instant dueAt,
        String trackingNumber,
        ParcelStatus status,
        Instant statusAt,
        int sequence,
        int failedAttempts,
        String receivedBy,
        boolean closedByHand,
        Carriage carriage) {

    static Parcel ordered(UUID id, DossierId dossier, Instant at, Instant dueAt, Carriage carriage) {
        return new Parcel(id, dossier, at, dueAt, null, ParcelStatus.ORDERED, at, 0, 0, null, false, carriage);
    }

    /** The carrier has the order, or the way has ended without it. */
    boolean leftTheDesk() {
        return trackingNumber != null || status != ParcelStatus.ORDERED;
    }

    /** As far as is known it is still on its way to whoever gets it. */
    public boolean underWay() {
        return !closedByHand && !status.endsTheWay() && status != ParcelStatus.LOST;
    }

    /** The day before which it should arrive, for people. */
    String expected() {
        return Vietnam.day(LocalDate.ofInstant(dueAt, Vietnam.ZONE));
    }

    /** The carrier's event changes it: nothing later is known, and nobody has closed it. */
    boolean follows(ParcelEvent event) {
        return !closedByHand && !status.endsTheWay() && event.sequence() > sequence;
    }

    Parcel after(ParcelEvent event) {
        return new Parcel(
                id,
                dossier,
                orderedAt,
                dueAt,
                trackingNumber,
                event.status(),
                event.occurredAt().toInstant(),
                event.sequence(),
                failedAttempts,
                event.status() == ParcelStatus.DELIVERED ? event.receiverName() : null,
                false,
                carriage);
    }

    Parcel withAnotherFailure() {
        return new Parcel(
                id,
                dossier,
                orderedAt,
                dueAt,
                trackingNumber,
                status,
                statusAt,
                sequence,
                failedAttempts + 1,
                receivedBy,
                closedByHand,
                carriage);
    }

    Parcel closed(ParcelStatus outcome, Instant at, String receiver) {
        return new Parcel(
                id,
                dossier,
                orderedAt,
                dueAt,
                trackingNumber,
                outcome,
                at,
                sequence,
                failedAttempts,
                receiver,
                true,
                carriage);
    }
}
