package vn.motcua.dossier;

import java.util.regex.Pattern;

/** Whether a reference to the law can be looked up: the law by its number, the article, and what it says. */
final class LegalReference {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})điều\\s+\\d+\\p{L}?(?!\\p{L})", FLAGS);
    private static final Pattern LAW =
            Pattern.compile("\\d+/\\d{4}/[\\p{Lu}\\d-]+|(?<!\\p{L})luật\\s+\\p{L}[\\p{L}\\s,]+\\d{4}", FLAGS);
    private static final Pattern REFERENCE_WORDS =
            Pattern.compile("(?<!\\p{L})(khoản|điểm|điều|nghị định|thông tư|bộ luật|luật|của|và)(?!\\p{L})", FLAGS);
    private static final int FEWEST_LETTERS = 8;

    private LegalReference() {}

    /** @param typed null for none */
    static boolean complete(String typed) {
        return typed != null
                && ARTICLE.matcher(typed).find()
                && LAW.matcher(typed).find()
                && words(typed) >= FEWEST_LETTERS;
    }

    private static long words(String typed) {
        var rest = LAW.matcher(typed).replaceAll(" ");
        return REFERENCE_WORDS
                .matcher(rest)
                .replaceAll(" ")
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }
}
