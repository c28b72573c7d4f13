package vn.motcua.payment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminders;
import vn.motcua.shared.TransactionClock;

/** The notice is in, or nothing is owed: every reminder to the collector has its answer. */
@Component
class CollectorAnswers {

    private final PaymentRequests requests;
    private final Reminders reminders;
    private final TransactionClock clock;

    CollectorAnswers(PaymentRequests requests, Reminders reminders, TransactionClock clock) {
        this.requests = requests;
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (changed.kind() == EventKind.PAYMENT_ASKED || changed.kind() == EventKind.PAYMENT_NOT_OWED) {
            requests.of(changed.dossier()).stream()
                    .filter(request -> request.referral() != null)
                    .reduce((earlier, later) -> later)
                    .ifPresent(request -> reminders.answeredBy(
                            changed.dossier(), request.referral().collector(), clock.instant()));
        }
    }
}
