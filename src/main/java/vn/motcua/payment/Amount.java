package vn.motcua.payment;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnam;

/**
 * One sum of a notice.
 *
 * @param vnd whole đồng, above zero
 */
public record Amount(String name, long vnd) {

    static long total(List<Amount> amounts) {
        return amounts.stream().mapToLong(Amount::vnd).sum();
    }

    /** {@code 1.250.000 đồng}. */
    static String inWords(long vnd) {
        return Vietnam.dong(vnd);
    }

    static String inWords(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> amount.name() + ": " + inWords(amount.vnd()))
                .collect(Collectors.joining("; "));
    }
}
