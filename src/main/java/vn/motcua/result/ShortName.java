package vn.motcua.result;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name for strangers: enough for whoever holds the paper to compare, too little to learn it. */
final class ShortName {

    private ShortName() {}

    /** {@code Nguyễn Gia Hưng} → {@code N••••• G•• H•••}. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))
                        + "•".repeat(word.codePointCount(0, word.length()) - 1))
                .collect(Collectors.joining(" "));
    }
}
