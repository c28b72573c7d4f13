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

/** What the police say of a residence, as src/docs/api/linked-authority.openapi.yaml has it. */
@FromPartner(PartnerSettings.RESIDENCE_POLICE)
@RestController
class ResidenceWebhook {

    private final TakeAnswer takeAnswer;

    ResidenceWebhook(TakeAnswer takeAnswer) {
        this.takeAnswer = takeAnswer;
    }

    @PostMapping(path = "/api/webhooks/residence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void answered(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @Valid @RequestBody BranchTold told) {
        takeAnswer.take(message, told);
    }
}
