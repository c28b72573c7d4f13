package vn.motcua.result;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed on a form.
 *
 * @param prefix letters before the number ("TP/HT-2026"), empty for none
 * @param number above zero
 */
public record Serial(String prefix, long number) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9/-]{0,12}?)\\s*(\\d{1,10})");

    /** Empty for what is no serial. */
    public static Optional<Serial> of(String text) {
        var matcher = FORM.matcher(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() && Long.parseLong(matcher.group(2)) > 0
                ? Optional.of(new Serial(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** {@code TP 000123}. */
    public String label() {
        return "%s %06d".formatted(prefix, number).strip();
    }
}
