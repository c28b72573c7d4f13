package vn.motcua.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.SignedMessage;

/** What the payment gateway tells, as its contract says; stored first, worked on later. */
@FromPartner(PartnerSettings.PAYMENT_GATEWAY)
@RestController
class PaymentWebhook {

    private final DossierRegister register;
    private final Inbox inbox;
    private final ObjectMapper json;

    PaymentWebhook(DossierRegister register, Inbox inbox, ObjectMapper json) {
        this.register = register;
        this.inbox = inbox;
        this.json = json;
    }

    @PostMapping(path = "/api/webhooks/payment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void paid(@RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody PaymentMade made) {
        var dossier = register.findByCode(made.dossierCode())
                .map(Dossier::id)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Không có hồ sơ mang mã này.")));
        inbox.receive(new IncomingMessage(
                        message.sender(),
                        message.id().toString(),
                        PaymentArrives.TYPE,
                        dossier.toString(),
                        json.valueToTree(made)))
                .orThrow();
    }
}
