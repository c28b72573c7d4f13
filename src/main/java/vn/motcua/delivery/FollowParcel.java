package vn.motcua.delivery;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ReturnResult;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Theo dõi bưu gửi: the desk has asked the carrier and says how the parcel ended. A delivery hands the result over. What
 * the carrier tells later is kept and changes nothing.
 */
@Component
public class FollowParcel {

    private final Parcels parcels;
    private final ParcelEvents told;
    private final DossierEvents history;
    private final ParcelCourse course;
    private final ReturnResult returnResult;
    private final TransactionClock clock;

    FollowParcel(
            Parcels parcels,
            ParcelEvents told,
            DossierEvents history,
            ParcelCourse course,
            ReturnResult returnResult,
            TransactionClock clock) {
        this.parcels = parcels;
        this.told = told;
        this.history = history;
        this.course = course;
        this.returnResult = returnResult;
        this.clock = clock;
    }

    /**
     * @param outcome DELIVERED, RETURNED or LOST
     * @param receiver who signed, null unless delivered
     * @param note who at the carrier said so, null if there is nothing to say
     */
    @Transactional
    public Outcome<Parcel> close(DossierId dossier, ParcelStatus outcome, String receiver, String note) {
        var found = parcels.of(dossier).map(Parcel::id).flatMap(parcels::locked);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ này không có bưu gửi."));
        }
        var before = found.get();
        if (before.status() == ParcelStatus.DELIVERED) {
            return outcome == ParcelStatus.DELIVERED
                    ? Outcome.done(before)
                    : Outcome.refused(Refusal.wrongMoment("Bưu gửi đã phát cho người nhận; kết quả đã trả."));
        }
        var now = before.closed(outcome, clock.instant(), receiver);
        parcels.moved(now);
        told.keepByHand(now.id(), outcome, now.statusAt(), receiver, note);
        tell(now, note);
        course.ended(now);
        if (outcome == ParcelStatus.DELIVERED) {
            returnResult
                    .hand(dossier, receiver, ReturnMode.POST, now.trackingNumber(), note)
                    .orThrow();
        }
        return Outcome.done(now);
    }

    private void tell(Parcel parcel, String note) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Tình trạng", parcel.status().label());
        if (note != null) {
            detail.put("Ghi chú", note);
        }
        history.append(parcel.dossier(), EventKind.PARCEL_CLOSED, detail);
    }
}
