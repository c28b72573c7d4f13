package vn.motcua.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/** The current official's key, opened once and used for many tasks; each is a transaction of its own, whole or not at all. */
@Component
class UnderOnePin {

    private final SigningKeys keys;
    private final CurrentOfficial current;
    private final TransactionTemplate transaction;

    UnderOnePin(SigningKeys keys, CurrentOfficial current, PlatformTransactionManager transactions) {
        this.keys = keys;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param pin blanked
     * @throws RefusalException where the PIN does not open the key: then nothing is tried
     */
    <T> OneByOne.ManyDone each(
            List<T> all, Function<T, String> taskId, char[] pin, BiFunction<T, SigningKey, Outcome<Void>> act) {
        try (var key = keys.unlock(current.get().id(), pin, all.size()).orThrow()) {
            return OneByOne.each(all, taskId, one -> wholly(() -> act.apply(one, key)));
        }
    }

    /** A refusal, thrown or returned, leaves nothing of what was done before it. */
    private Outcome<Void> wholly(Supplier<Outcome<Void>> act) {
        return transaction.execute(status -> {
            var outcome = refusedInWords(act);
            if (outcome instanceof Outcome.Refused<Void>) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private static Outcome<Void> refusedInWords(Supplier<Outcome<Void>> act) {
        try {
            return act.get();
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }
}
