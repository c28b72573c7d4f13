package vn.motcua.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.SignedMessage;

/** What the carrier tells, as its contract says; stored first, worked on later. */
@FromPartner(PartnerSettings.POSTAL_CARRIER)
@RestController
class PostalWebhook {

    private final Parcels parcels;
    private final Inbox inbox;
    private final ObjectMapper json;

    PostalWebhook(Parcels parcels, Inbox inbox, ObjectMapper json) {
        this.parcels = parcels;
        this.inbox = inbox;
        this.json = json;
    }

    @PostMapping(path = "/api/webhooks/postal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void moved(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody ParcelEvent event) {
        if (event.status() == ParcelStatus.ORDERED) {
            throw new RefusalException(Refusal.invalid("Trạng thái ORDERED không phải của bưu chính."));
        }
        var parcel = parcels.find(event.orderId())
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có đơn bưu gửi này.")));
        inbox.receive(new IncomingMessage(
                        message.sender(),
                        message.id().toString(),
                        ParcelMoves.TYPE,
                        parcel.dossier().toString(),
                        json.valueToTree(event)))
                .orThrow();
    }
}
