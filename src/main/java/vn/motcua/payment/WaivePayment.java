package vn.motcua.payment;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResumeFromPayment;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Nothing is owed, or nothing any more: exempt, already paid elsewhere, asked for by mistake. */
@Component
public class WaivePayment {

    private final DossierRegister register;
    private final DossierEvents events;
    private final PaymentRequests requests;
    private final ResumeFromPayment resumeFromPayment;
    private final TransactionClock clock;

    WaivePayment(
            DossierRegister register,
            DossierEvents events,
            PaymentRequests requests,
            ResumeFromPayment resumeFromPayment,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.requests = requests;
        this.resumeFromPayment = resumeFromPayment;
        this.clock = clock;
    }

    /** @param reason Vietnamese: by which paper nothing is owed */
    @Transactional
    public Outcome<PaymentRequest> waive(DossierId id, String reason) {
        var request = requests.locked(id);
        if (request.isEmpty()) {
            return Outcome.refused(RecordPaymentNotice.NOTHING_OPEN);
        }
        requests.close(request.get().id(), PaymentRequest.Outcome.NOT_OWED, null, clock.instant());
        if (register.get(id).status() == DossierStatus.PAYMENT_REQUESTED) {
            resumeFromPayment.resume(id, false, reason).orThrow();
        }
        events.append(id, EventKind.PAYMENT_NOT_OWED, Map.of("Lý do", reason));
        return Outcome.done(request.get());
    }
}
