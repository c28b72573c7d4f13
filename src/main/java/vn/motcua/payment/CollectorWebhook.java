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
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.SignedMessage;

/**
 * What the tax authority answers to slips, as src/docs/api/tax-authority.openapi.yaml has it; stored first, worked on later. It
 * answers only for what it was itself asked.
 */
@FromPartner(PartnerSettings.TAX_AUTHORITY)
@RestController
class CollectorWebhook {

    private final PaymentRequests requests;
    private final Inbox inbox;
    private final ObjectMapper json;

    CollectorWebhook(PaymentRequests requests, Inbox inbox, ObjectMapper json) {
        this.requests = requests;
        this.inbox = inbox;
        this.json = json;
    }

    @PostMapping(path = "/api/webhooks/tax", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void tells(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody CollectorTold told) {
        var request = requests.find(told.requestId())
                .filter(asked -> message.sender().equals(asked.partner()))
                .orElseThrow(() -> new RefusalException(
                        Refusal.notFound("Không có phiếu chuyển thông tin mang mã này gửi cho cơ quan này.")));
        inbox.receive(new IncomingMessage(
                        message.sender(),
                        message.id().toString(),
                        NoticeArrives.TYPE,
                        request.dossier().toString(),
                        json.valueToTree(told)))
                .orThrow();
    }
}
