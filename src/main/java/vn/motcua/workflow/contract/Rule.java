package vn.motcua.workflow.contract;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A named sentence of the contract.
 *
 * @param <T> what it reads
 * @param breaches every place where a thing breaks it
 */
record Rule<T>(String name, Function<T, Stream<Breach>> breaches) {

    Stream<Finding> findings(String file, T subject) {
        return breaches.apply(subject)
                .map(breach -> new Finding(file, breach.element(), name, breach.reason(), breach.remedy()));
    }
}
