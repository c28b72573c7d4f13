package vn.motcua.decree;

import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.shared.PlainText;

/** Reads lines of text that somebody typed, and collects in Vietnamese what is wrong with them, field by field. */
final class TypedText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final Map<String, String> faults;

    TypedText(Map<String, String> faults) {
        this.faults = faults;
    }

    /** Null if it is at fault. */
    String required(String field, String typed, int longest) {
        var text = optional(field, typed, longest);
        if (text == null) {
            faults.putIfAbsent(field, "Chưa ghi.");
        }
        return text;
    }

    /** Null if nothing was typed, or if it is at fault. */
    String optional(String field, String typed, int longest) {
        if (typed != null && CONTROL.matcher(typed.strip()).find()) {
            faults.put(field, "Có ký tự không in được. Hãy gõ lại.");
            return null;
        }
        var text = PlainText.line(typed);
        if (text != null && text.length() > longest) {
            faults.put(field, "Dài quá %d ký tự.".formatted(longest));
            return null;
        }
        return text;
    }
}
