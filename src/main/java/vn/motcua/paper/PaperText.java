package vn.motcua.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a paper's texts one by one, in composed letters and without control characters, and remembers the names of those
 * that are missing or hold a letter the face lacks: none of them may become a silent hole.
 */
public final class PaperText {

    private static final String BY_HAND = "…………………………";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");

    private final PaperFonts fonts;
    private final List<String> missing = new ArrayList<>();

    PaperText(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** What a paper must say; remembered as missing where it is empty. */
    public String required(String field, Object value) {
        var text = optional(field, value);
        if (text.isEmpty()) {
            missing.add(field);
        }
        return text;
    }

    String orByHand(String field, String value) {
        var text = optional(field, value);
        return text.isEmpty() ? BY_HAND : text;
    }

    /** Empty where there is none. */
    public String optional(String field, Object value) {
        if (value == null) {
            return "";
        }
        var composed = Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
        var text = INVISIBLE
                .matcher(CONTROL.matcher(composed).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (!fonts.canPrint(text)) {
            missing.add(field);
        }
        return text;
    }

    /** Names of what is missing or cannot be printed, each once. */
    public List<String> missing() {
        return missing.stream().distinct().toList();
    }
}
