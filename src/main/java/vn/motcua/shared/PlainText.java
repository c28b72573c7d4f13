package vn.motcua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people type, as it is kept, searched and printed: composed letters (NFC), nothing invisible, single blanks. The
 * one way of cleaning text; whether it is too long or of the wrong shape is for others to say.
 */
public final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

    private PlainText() {}

    /** Whether it holds what nobody can type or print: control characters other than tabulator and line break. */
    public static boolean hasControls(String text) {
        return text != null && CONTROLS.matcher(text).find();
    }

    /** The text on one line; null if nothing is left of it. */
    public static String line(String text) {
        if (text == null) {
            return null;
        }
        var visible = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        var line = BLANKS.matcher(visible).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** The text with its line breaks, each line cleaned; null if nothing is left of it. */
    public static String lines(String text) {
        if (text == null) {
            return null;
        }
        var lines = text.lines()
                .map(line -> line(line) == null ? "" : line(line))
                .collect(Collectors.joining("\n"))
                .strip();
        return lines.isEmpty() ? null : lines;
    }
}
