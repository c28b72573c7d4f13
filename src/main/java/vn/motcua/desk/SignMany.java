package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;
import vn.motcua.signature.SigningKey;
import vn.motcua.signature.SigningKeys;

/** Many results signed by one PIN, or recorded as signed on paper; each in a transaction of its own. */
@Component
class SignMany {

    private final ManyTasks tasks;
    private final SignResult signResult;
    private final SeenResults seenResults;
    private final SigningKeys keys;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionTemplate transaction;

    SignMany(
            ManyTasks tasks,
            SignResult signResult,
            SeenResults seenResults,
            SigningKeys keys,
            DossierRegister register,
            CurrentOfficial current,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.signResult = signResult;
        this.seenResults = seenResults;
        this.keys = keys;
        this.register = register;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One of them. */
    record One(String taskId, String number, LocalDate day) {}

    /** @param pin null or empty where they were signed on paper; blanked */
    OneByOne.ManyDone sign(List<One> all, char[] pin) {
        if (pin == null || pin.length == 0) {
            return OneByOne.each(all, One::taskId, one -> tasks.sign(one.taskId(), one.number(), one.day()));
        }
        try (var key = keys.unlock(current.get().id(), pin, all.size()).orThrow()) {
            return OneByOne.each(all, One::taskId, wholly(one -> file(one, key)));
        }
    }

    /** File and task together: a number that is refused leaves no file signed with it. */
    private Function<One, Outcome<Void>> wholly(Function<One, Outcome<Void>> act) {
        return one -> transaction.execute(status -> {
            var outcome = act.apply(one);
            if (outcome instanceof Outcome.Refused<Void>) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Outcome<Void> file(One one, SigningKey key) {
        try {
            var dossier = register.get(tasks.signing(one.taskId()).orThrow());
            var unseen = seenResults.refusal(dossier);
            if (unseen.isPresent()) {
                return Outcome.refused(unseen.get());
            }
            signResult.sign(dossier, one.number(), one.day(), key).orThrow();
            return tasks.sign(one.taskId(), one.number(), one.day());
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }
}
