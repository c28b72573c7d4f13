package vn.motcua.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
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
    private final Wholly wholly;

    UnderOnePin(SigningKeys keys, CurrentOfficial current, Wholly wholly) {
        this.keys = keys;
        this.current = current;
        this.wholly = wholly;
    }

    /**
     * @param pin blanked
     * @throws RefusalException where the PIN does not open the key: then nothing is tried
     */
    <T> OneByOne.ManyDone each(
            List<T> all, Function<T, String> taskId, char[] pin, BiFunction<T, SigningKey, Outcome<Void>> act) {
        try (var key = keys.unlock(current.get().id(), pin, all.size()).orThrow()) {
            return OneByOne.each(all, taskId, one -> wholly.done(() -> act.apply(one, key)));
        }
    }
}
