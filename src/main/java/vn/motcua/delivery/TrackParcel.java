package vn.motcua.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.MessageDelivered;
import vn.motcua.shared.PartnerSettings;

/**
 * Số hiệu bưu gửi: kept once, from the answer to the order or from the first event, whichever comes first, and said in
 * the dossier's history. From then on the carrier has it.
 */
@Component
class TrackParcel {

    private final Parcels parcels;
    private final DossierEvents history;

    TrackParcel(Parcels parcels, DossierEvents history) {
        this.parcels = parcels;
        this.history = history;
    }

    /**
     * In the transaction that records the carrier's answer. The message's row is locked by then, so the dossier is not held:
     * whoever holds it may be waiting for that row.
     */
    @EventListener
    @Transactional
    void answered(MessageDelivered delivered) {
        if (delivered.partner().equals(PartnerSettings.POSTAL_CARRIER)
                && delivered.type().equals(OrderParcel.ORDER)) {
            track(delivered.id(), delivered.answer());
        }
    }

    @Transactional
    public void track(UUID order, String trackingNumber) {
        if (parcels.track(order, trackingNumber)) {
            parcels.find(order)
                    .ifPresent(parcel -> history.append(parcel.dossier(), EventKind.PARCEL_TRACKED, inWords(parcel)));
        }
    }

    private static Map<String, String> inWords(Parcel parcel) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Số hiệu bưu gửi", parcel.trackingNumber());
        if (parcel.underWay()) {
            detail.put(OrderParcel.EXPECTED, parcel.expected());
        }
        return detail;
    }
}
