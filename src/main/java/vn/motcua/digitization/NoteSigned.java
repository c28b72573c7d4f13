package vn.motcua.digitization;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes an official's signature on a paper into its ledger. */
@Component
class NoteSigned {

    private final StepLedger ledger;

    NoteSigned(StepLedger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void note(DocumentSigned signed) {
        ledger.write(
                new StepLedger.Line(signed.signed(), DigitizationStep.SIGNED, true, null, signed.at(), signed.by()));
    }
}
