package vn.motcua.opinion;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.messaging.Partner;
import vn.motcua.shared.Outcome;

/**
 * The way between authorities of this installation: out of the one's outbox into the other's inbox, as if they were far
 * apart. Messages carry ids only; what they are about is in the register.
 */
@Component
class OtherAuthorities implements Partner {

    static final String NAME = "authorities";
    static final String REQUESTED = "opinion.requested";
    static final String ANSWERED = "opinion.answered";

    private final Inbox inbox;

    OtherAuthorities(Inbox inbox) {
        this.inbox = inbox;
    }

    static OutgoingMessage request(Opinion opinion) {
        return message(opinion, REQUESTED);
    }

    static OutgoingMessage answer(Opinion opinion) {
        return message(opinion, ANSWERED);
    }

    private static OutgoingMessage message(Opinion opinion, String type) {
        return new OutgoingMessage(
                OutgoingMessage.idOf(opinion.id(), type),
                NAME,
                type,
                opinion.dossier().toString(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("opinion", opinion.id().toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return "Cơ quan khác trong hệ thống";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        var received = inbox.receive(new IncomingMessage(
                NAME, envelope.id().toString(), envelope.type(), envelope.orderKey(), envelope.payload()));
        return received instanceof Outcome.Refused<Inbox.Receipt> refused
                ? new Delivery.Rejected(refused.refusal().message(), "Xem lại thông điệp ở hộp thư đến")
                : new Delivery.Delivered(null);
    }
}
