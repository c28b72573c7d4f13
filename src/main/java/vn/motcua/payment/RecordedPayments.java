package vn.motcua.payment;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PaidFees;

/** The obligations that ended by a proof. */
@Component
class RecordedPayments implements PaidFees {

    private final PaymentRequests requests;

    RecordedPayments(PaymentRequests requests) {
        this.requests = requests;
    }

    @Override
    public boolean anyFor(DossierId dossier) {
        return requests.of(dossier).stream().anyMatch(request -> request.proof() != null);
    }
}
