package vn.motcua.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.TransactionClock;

/** Lập đơn bưu gửi: writes the order and its message to the carrier. However often it is called, one dossier has one parcel that lives. */
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
        if (parcels.of(id).isEmpty()) {
            put(id, OutgoingMessage.idOf(id, ORDER), 1, PostagePayer.RECEIVER);
        }
    }

    /**
     * Sends the result again; the parcel before it is history from now on.
     *
     * @param before locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Parcel again(Parcel before, PostagePayer payer) {
        var consignment = before.carriage().consignment() + 1;
        parcels.supersede(before.id());
        return put(before.dossier(), OutgoingMessage.idOf(before.dossier(), ORDER, consignment), consignment, payer);
    }

    private Parcel put(DossierId id, UUID order, int consignment, PostagePayer payer) {
        var dossier = register.get(id);
        var now = clock.instant();
        var parcel =
                Parcel.ordered(order, id, now, limits.due(dossier, now), limits.carriage(dossier, consignment, payer));
        if (!parcels.add(parcel)) {
            throw new IllegalStateException("a dossier has one living parcel");
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put(EXPECTED, parcel.expected());
        if (consignment > 1) {
            detail.put("Lần gửi", String.valueOf(consignment));
            detail.put("Cước do", payer.label());
        }
        events.append(id, EventKind.PARCEL_ORDERED, detail);
        outbox.put(new OutgoingMessage(
                parcel.id(),
                PartnerSettings.POSTAL_CARRIER,
                ORDER,
                id.toString(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("orderId", parcel.id().toString())
                        .put("dossier", id.toString())));
        return parcel;
    }
}
