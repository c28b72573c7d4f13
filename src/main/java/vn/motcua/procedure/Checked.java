package vn.motcua.procedure;

import java.util.List;

/**
 * What came out of a file: a value, or the findings that keep it out. Never both.
 *
 * @param value null if there are findings
 */
record Checked<T>(T value, List<CatalogueFinding> findings) {

    static <T> Checked<T> sound(T value) {
        return new Checked<>(value, List.of());
    }

    static <T> Checked<T> broken(List<CatalogueFinding> findings) {
        return new Checked<>(null, List.copyOf(findings));
    }

    boolean isSound() {
        return findings.isEmpty();
    }
}
