package vn.motcua.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/**
 * Until when collectors that were asked by message owe their notices. They are in no directory, so their days are those of the
 * calendar of the office that asks.
 */
@Component
public class CollectorLimits {

    private final PaymentRequests requests;
    private final PaymentRules rules;

    CollectorLimits(PaymentRequests requests, PaymentRules rules) {
        this.requests = requests;
        this.rules = rules;
    }

    /** Those that are waited for. */
    public List<PaymentRequest> open(Collection<DossierId> dossiers) {
        return requests.unanswered(dossiers);
    }

    /** The end of the last day, as the calendar has it now. */
    public Instant due(Dossier dossier, Instant askedAt) {
        return rules.referralDue(dossier, askedAt);
    }

    /** @param due by id; who has answered keeps its own */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        due.forEach(requests::owedUntil);
    }
}
