package vn.motcua.workflow.contract;

import java.util.function.Function;
import java.util.stream.Stream;

/** A file that was read, or the one finding that says why it could not be. */
record Readable<T>(T content, Finding unreadable) {

    static <T> Readable<T> of(T content) {
        return new Readable<>(content, null);
    }

    static <T> Readable<T> not(String file, int line, String reason, String remedy) {
        return new Readable<>(null, new Finding(file, "dòng " + Math.max(line, 1), "readable", reason, remedy));
    }

    /** Refused before it was read. */
    static <T> Readable<T> refused(Finding finding) {
        return new Readable<>(null, finding);
    }

    Stream<Finding> findings(Function<T, Stream<Finding>> rules) {
        return content == null ? Stream.of(unreadable) : rules.apply(content);
    }
}
