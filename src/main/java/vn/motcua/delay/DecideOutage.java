package vn.motcua.delay;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Duyệt sự cố: a second person says that it was one, or that it was not. */
@Component
public class DecideOutage {

    private final Outages outages;
    private final TransactionClock clock;

    DecideOutage(Outages outages, TransactionClock clock) {
        this.outages = outages;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Outage> decide(UUID id, boolean approved, Official by) {
        var outage = outages.find(id).orElse(null);
        if (outage == null) {
            return Outcome.refused(Refusal.notFound("Không có sự cố này."));
        }
        var objection = OutageRules.objection(by, outage);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return outages.decide(id, approved, by.id(), clock.instant())
                ? Outcome.done(outages.find(id).orElseThrow())
                : Outcome.refused(Refusal.wrongMoment("Sự cố này đã có người quyết định."));
    }
}
