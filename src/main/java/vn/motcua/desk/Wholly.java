package vn.motcua.desk;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;

/** An act in a transaction of its own, whole or not at all: a refusal, thrown or returned, leaves nothing of what was done before it. */
@Component
class Wholly {

    private final TransactionTemplate transaction;

    Wholly(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> Outcome<T> done(Supplier<Outcome<T>> act) {
        return transaction.execute(status -> {
            var outcome = refusedInWords(act);
            if (outcome instanceof Outcome.Refused<T>) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private static <T> Outcome<T> refusedInWords(Supplier<Outcome<T>> act) {
        try {
            return act.get();
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }
}
