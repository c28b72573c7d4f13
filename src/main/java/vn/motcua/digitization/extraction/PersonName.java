package vn.motcua.digitization.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.PlainText;

/** A person's name as papers write it: two to seven words, each beginning with a capital letter. */
final class PersonName {

    static final int MOST_WORDS = 7;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}']*");
    private static final Pattern TYPED = Pattern.compile("[\\p{L}\\p{M}' .-]{2,200}");

    private PersonName() {}

    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    /** As an official typed it. */
    static Optional<String> typed(String text) {
        return Optional.ofNullable(PlainText.line(text))
                .filter(name -> TYPED.matcher(name).matches());
    }
}
