package vn.motcua.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.messaging.PartnerHttp;
import vn.motcua.shared.PartnerSettings;

/**
 * Hỏi bưu chính: where webhooks stay away, the parcel is asked for, outside any transaction. What is told goes through the
 * inbox as if the carrier had told it by itself, so that it counts once whichever way it came.
 */
@Component
class AskCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(AskCarrier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PartnerSettings.Partner carrier;
    private final Parcels parcels;
    private final SilentParcels silent;
    private final PartnerHttp http;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final Validator validator;

    AskCarrier(
            PartnerSettings settings,
            Parcels parcels,
            SilentParcels silent,
            PartnerHttp http,
            Inbox inbox,
            ObjectMapper json,
            Validator validator) {
        this.carrier = settings.postalCarrier();
        this.parcels = parcels;
        this.silent = silent;
        this.http = http;
        this.inbox = inbox;
        this.json = json;
        this.validator = validator;
    }

    void ask(UUID id) {
        if (!carrier.connected() || !silent.claim(id)) {
            return;
        }
        try {
            var answer = http.ask(carrier, "/orders/" + id, UUID.randomUUID(), PATIENCE);
            if (answer.status() == 200) {
                parcels.find(id).ifPresent(parcel -> take(parcel, answer.text()));
            } else {
                LOG.warn("The carrier answered {} when asked about parcel {}", answer.status(), id);
            }
        } catch (IOException away) {
            LOG.warn("The carrier could not be asked about parcel {}", id);
        }
    }

    private void take(Parcel parcel, String body) {
        try {
            json.readTree(body).path("events").forEach(event -> take(parcel, event));
        } catch (JsonProcessingException unreadable) {
            LOG.warn("The carrier's answer about parcel {} is not JSON", parcel.id());
        }
    }

    /** One that the contract does not know is passed over: it says nothing to us. */
    private void take(Parcel parcel, JsonNode told) {
        try {
            var event = json.treeToValue(told, ParcelEvent.class);
            if (!validator.validate(event).isEmpty()
                    || !event.orderId().equals(parcel.id())
                    || event.status() == ParcelStatus.ORDERED) {
                LOG.warn("The carrier told of parcel {} what is no event of it", parcel.id());
                return;
            }
            inbox.receive(new IncomingMessage(
                    PartnerSettings.POSTAL_CARRIER,
                    OutgoingMessage.idOf("asked", parcel.id(), event.sequence(), told)
                            .toString(),
                    ParcelMoves.TYPE,
                    parcel.dossier().toString(),
                    json.valueToTree(event)));
        } catch (JsonProcessingException stranger) {
            LOG.warn("The carrier told of parcel {} what is no event", parcel.id());
        }
    }
}
