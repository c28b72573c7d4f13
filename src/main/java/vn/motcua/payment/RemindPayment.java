package vn.motcua.payment;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The last day to pay has passed: payer and desk are told, once for each such day. Nothing ends by itself. */
@Component
public class RemindPayment {

    private final DossierEvents events;
    private final PaymentRequests requests;
    private final TransactionClock clock;

    RemindPayment(DossierEvents events, PaymentRequests requests, TransactionClock clock) {
        this.events = events;
        this.requests = requests;
        this.clock = clock;
    }

    @Transactional
    public void remind(DossierId id) {
        requests.locked(id)
                .filter(request -> request.dueAt() != null && !clock.instant().isBefore(request.dueAt()))
                .filter(request -> !request.dueAt().equals(request.remindedOf()))
                .ifPresent(this::remind);
    }

    private void remind(PaymentRequest request) {
        requests.reminded(request.id(), request.dueAt());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Khoản phải nộp", Amount.inWords(request.amounts()));
        detail.put("Tổng số tiền", Amount.inWords(request.total()));
        detail.put("Nơi nộp", request.placeToPay());
        detail.put("Hạn nộp", Vietnam.minuteOfDay(request.dueAt()));
        events.append(request.dossier(), EventKind.PAYMENT_OVERDUE, detail);
    }
}
