package vn.motcua.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.TransactionClock;

/** Lập đơn bưu gửi: writes the order and its message to the carrier. However often it is called, one dossier has one parcel. */
@Component
public class OrderParcel {

    static final String ORDER = "parcel.ordered";

    /** What the history calls the day before which it should arrive. */
    static final String EXPECTED = "Dự kiến phát trước";

    private final DossierRegister register;
    private final DossierEvents events;
    private final Parcels parcels;
    private final ParcelLimits limits;
    private final Outbox outbox;
    private final TransactionClock clock;

    OrderParcel(
            DossierRegister register,
            DossierEvents events,
            Parcels parcels,
            ParcelLimits limits,
            Outbox outbox,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.parcels = parcels;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void order(DossierId id) {
        parcels.waitForOrder(id);
        var dossier = register.get(id);
        var now = clock.instant();
        var due = limits.due(dossier, now);
        var parcel = Parcel.ordered(OutgoingMessage.idOf(id, ORDER), id, now, due);
        if (!parcels.add(parcel)) {
            return;
        }
        events.append(id, EventKind.PARCEL_ORDERED, Map.of(EXPECTED, parcel.expected()));
        outbox.put(new OutgoingMessage(
                parcel.id(),
                PartnerSettings.POSTAL_CARRIER,
                ORDER,
                id.toString(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("orderId", parcel.id().toString())
                        .put("dossier", id.toString())));
    }
}
