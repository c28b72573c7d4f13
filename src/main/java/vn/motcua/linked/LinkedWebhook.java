package vn.motcua.linked;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.SignedMessage;

/** What outside authorities say of their parts, as src/docs/api/linked-authority.openapi.yaml has it; an address for each. */
@RestController
class LinkedWebhook {

    private final TakeAnswer takeAnswer;

    LinkedWebhook(TakeAnswer takeAnswer) {
        this.takeAnswer = takeAnswer;
    }

    @FromPartner(PartnerSettings.RESIDENCE_POLICE)
    @PostMapping(path = "/api/webhooks/residence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void residence(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody BranchTold told) {
        takeAnswer.take(message, told);
    }

    @FromPartner(PartnerSettings.SOCIAL_INSURANCE)
    @PostMapping(path = "/api/webhooks/insurance", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void insurance(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody BranchTold told) {
        takeAnswer.take(message, told);
    }
}
