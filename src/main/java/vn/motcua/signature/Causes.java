package vn.motcua.signature;

import java.util.stream.Stream;

final class Causes {

    private Causes() {}

    /** The fault, what caused it, what caused that. */
    static Stream<Throwable> of(Throwable fault) {
        return Stream.iterate(fault, thrown -> thrown != null, Throwable::getCause);
    }
}
