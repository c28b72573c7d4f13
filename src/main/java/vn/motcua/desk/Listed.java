package vn.motcua.desk;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The first lines of what a page lists.
 *
 * @param more whether there are others behind them
 */
record Listed<T>(List<T> lines, boolean more) {

    /**
     * At most so many of what is found.
     *
     * @param find up to as many as it is given
     */
    static <T> Listed<T> atMost(int most, IntFunction<List<T>> find) {
        var found = find.apply(most + 1);
        return found.size() > most ? new Listed<>(found.subList(0, most), true) : new Listed<>(found, false);
    }

    <S> Listed<S> map(Function<T, S> view) {
        return new Listed<>(lines.stream().map(view).toList(), more);
    }

    /** How many there are; {@code 100+} where not all are there to be counted. */
    public String count() {
        return more ? lines.size() + "+" : String.valueOf(lines.size());
    }
}
