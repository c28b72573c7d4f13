package vn.motcua.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ReturnResult;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Theo dõi bưu gửi: keeps what became of a parcel, told by the carrier or learned by the desk. Delivery hands the result
 * over; a parcel that ended stays as it ended.
 */
@Component
public class FollowParcel {

    private final Parcels parcels;
    private final DossierEvents events;
    private final ReturnResult returnResult;

    FollowParcel(Parcels parcels, DossierEvents events, ReturnResult returnResult) {
        this.parcels = parcels;
        this.events = events;
        this.returnResult = returnResult;
    }

    /**
     * @param receiver who signed, null unless delivered
     * @param note reason of a failure or return, null if there is none
     */
    @Transactional
    public Outcome<Parcel> follow(DossierId dossier, ParcelStatus status, Instant at, String receiver, String note) {
        var found = parcels.of(dossier).map(Parcel::id).flatMap(parcels::locked);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ này không có bưu gửi."));
        }
        var before = found.get();
        if (before.status().ended() || at.isBefore(before.statusAt())) {
            return Outcome.done(before);
        }
        var now = new Parcel(
                before.id(),
                dossier,
                before.orderedAt(),
                before.dueAt(),
                before.trackingNumber(),
                status,
                at,
                before.failedAttempts() + (status == ParcelStatus.FAILED ? 1 : 0),
                receiver);
        parcels.moved(now);
        tell(now, note);
        if (status == ParcelStatus.DELIVERED) {
            returnResult
                    .hand(dossier, receiver, ReturnMode.POST, before.trackingNumber(), note)
                    .orThrow();
        }
        return Outcome.done(now);
    }

    /** The tracking number in the carrier's answer to the order. */
    @Transactional
    void track(UUID order, String trackingNumber) {
        parcels.track(order, trackingNumber);
    }

    private void tell(Parcel parcel, String note) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Tình trạng", parcel.status().label());
        if (note != null) {
            detail.put("Ghi chú", note);
        }
        events.append(parcel.dossier(), EventKind.PARCEL_MOVED, detail);
    }
}
