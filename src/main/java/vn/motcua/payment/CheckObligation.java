package vn.motcua.payment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultKind;

/**
 * Xét nghĩa vụ tài chính: whether a dossier has still to go to the collector before its result is signed. Read from the register,
 * so that it is the same after a supplement, a way back or a repair.
 */
@Component
public class CheckObligation {

    private final PaymentRequests requests;

    CheckObligation(PaymentRequests requests) {
        this.requests = requests;
    }

    /**
     * @param proposal what the specialist proposes to sign; who is refused owes nothing
     * @return REFERRAL where the collector is to be asked, NONE where the result may be signed
     */
    @Transactional(readOnly = true)
    public PaymentStage check(DossierId id, ResultKind proposal) {
        return proposal == ResultKind.GRANTED && !settled(id) ? PaymentStage.REFERRAL : PaymentStage.NONE;
    }

    /** A collector has been asked and what it said is done with. */
    @Transactional(readOnly = true)
    public boolean settled(DossierId id) {
        return requests.of(id).stream()
                .anyMatch(request -> request.referral() != null
                        && (request.outcome() == PaymentRequest.Outcome.PAID
                                || request.outcome() == PaymentRequest.Outcome.NOT_OWED));
    }
}
