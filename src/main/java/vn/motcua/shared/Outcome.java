package vn.motcua.shared;

import java.util.function.Function;

/** What a use case answers: done with a value, or refused with a reason. A refusal has written nothing. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** @throws RefusalException at a border that can only speak in exceptions (engine listener, web), rolling back */
    default T orThrow() {
        if (this instanceof Refused<T> refused) {
            throw new RefusalException(refused.refusal());
        }
        return ((Done<T>) this).value();
    }

    default <R> Outcome<R> map(Function<T, R> mapping) {
        return this instanceof Done<T> done
                ? done(mapping.apply(done.value()))
                : refused(((Refused<T>) this).refusal());
    }
}
