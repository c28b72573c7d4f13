package vn.motcua.workflow.form;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns that JavaScript and Java read alike and that no text keeps busy for long: {@code ^…$} around letters,
 * digits, signs behind a backslash, {@code \d}, classes like {@code [A-Z0-9/-]}, alternatives in brackets; bounded
 * repetition of one character or class, and one {@code +} or {@code *}.
 */
public final class FormPattern {

    private static final int LONGEST = 200;
    private static final String LITERAL = "[^\\p{C}\\p{M}\\\\^$.|?*+()\\[\\]{}]";
    private static final String SIGN = "\\\\[\\\\^$.|?*+()\\[\\]{}/-]";
    private static final String IN_CLASS = "(?:[^\\p{C}\\p{M}\\\\^\\[\\]&-]|" + SIGN + ")";
    private static final String CLASS = "\\[-?(?:" + IN_CLASS + "-" + IN_CLASS + "|\\\\d|" + IN_CLASS + ")+-?\\]";
    private static final String TIMES = "(?:[?*+]|\\{\\d{1,3}(?:,\\d{1,3})?\\})?";
    private static final String ITEM = "(?:" + CLASS + "|\\\\d|" + SIGN + "|" + LITERAL + ")" + TIMES;
    private static final String GROUP = "\\((?:\\?:)?(?:" + ITEM + ")++(?:\\|(?:" + ITEM + ")++)*+\\)\\??";
    private static final Pattern SUBSET = Pattern.compile("\\^(?:" + GROUP + "|" + ITEM + ")++\\$");
    private static final Pattern PLAIN = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]])*\\]");
    private static final Set<Integer> OPEN = Set.of((int) '*', (int) '+');

    private FormPattern() {}

    /** Whether browser and server agree on every text. */
    public static boolean isShared(String pattern) {
        if (pattern.length() > LONGEST
                || pattern.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                || !Normalizer.isNormalized(pattern, Normalizer.Form.NFC)
                || !SUBSET.matcher(pattern).matches()
                || repetitions(pattern) > 1) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException unreadable) {
            return false;
        }
    }

    private static long repetitions(String pattern) {
        return PLAIN.matcher(pattern)
                .replaceAll("x")
                .chars()
                .filter(OPEN::contains)
                .count();
    }
}
