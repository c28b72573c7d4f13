package vn.motcua.payment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.Ending;
import vn.motcua.shared.TransactionClock;

/** A dossier that ends before its result waits for no money any more. */
@Component
class DropPayment {

    private final PaymentRequests requests;
    private final TransactionClock clock;

    DropPayment(PaymentRequests requests, TransactionClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (Ending.Kind.of(changed.kind()).isPresent()) {
            requests.locked(changed.dossier())
                    .ifPresent(request ->
                            requests.close(request.id(), PaymentRequest.Outcome.DROPPED, null, clock.instant()));
        }
    }
}
