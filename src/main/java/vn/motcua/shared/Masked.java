package vn.motcua.shared;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Identity and telephone numbers, and addresses of mail, for whoever needs none: begin and end stay, so that two of them can be told apart. */
public final class Masked {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.-])(?:\\+?\\d{9,12}|0\\d{2,3}[ .]\\d{3}[ .]\\d{3,4})(?![\\w-]|\\.\\d)");
    private static final int BEGIN = 4;
    private static final int END = 3;

    private Masked() {}

    /** {@code 031290123789} → {@code 0312•••••789}; everything else in the text stays. Null stays null. */
    public static String numbersIn(String text) {
        return text == null ? null : NUMBER.matcher(text).replaceAll(Masked::masked);
    }

    /** A number or an address of whatever form, as a whole: {@code B1234567} → {@code B1••••67}. Null stays null. */
    public static String middleOf(String text) {
        var known = numbersIn(text);
        if (text == null || !known.equals(text)) {
            return known;
        }
        var begin = Math.min(BEGIN, text.length() / 4);
        var end = Math.min(END, text.length() / 4);
        return text.substring(0, begin) + "•".repeat(text.length() - begin - end) + text.substring(text.length() - end);
    }

    private static String masked(MatchResult found) {
        var number = found.group();
        return number.substring(0, BEGIN)
                + number.substring(BEGIN, number.length() - END).replaceAll("\\d", "•")
                + number.substring(number.length() - END);
    }
}
