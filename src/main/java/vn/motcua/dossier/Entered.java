package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;

/** Reads what was entered field by field, cleaned, and collects what is wrong with it, by field name, in Vietnamese. */
public final class Entered {

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** By field name ("filer.phone"), in the order of reading. */
    public Map<String, String> errors() {
        return errors;
    }

    /** Notes an error; the first of a field stands. */
    public void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    /** What was made of the fields, unless one of them is wrong. */
    public <T> Outcome<T> outcome(T made) {
        return errors.isEmpty() ? Outcome.done(made) : Outcome.refused(Refusal.invalid(errors));
    }

    /** One line of text, null if nothing was entered. */
    public String line(String field, String text, int most) {
        return within(field, PlainText.line(text), most);
    }

    /** Text of several lines, null if nothing was entered. */
    public String lines(String field, String text, int most) {
        return within(field, PlainText.lines(text), most);
    }

    public String required(String field, String text, int most, String missing) {
        var clean = line(field, text, most);
        if (clean == null) {
            wrong(field, missing);
        }
        return clean;
    }

    /** The constant of that name, or the error if there is none. */
    public <E extends Enum<E>> E oneOf(String field, Class<E> type, String name, String missing) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        wrong(field, missing);
        return null;
    }

    /** @param reading throws {@link IllegalArgumentException} on what is no identifier of the kind */
    public <T> T identifier(String field, String text, Function<String, T> reading, String missing) {
        try {
            return reading.apply(text == null ? "" : text);
        } catch (IllegalArgumentException unreadable) {
            wrong(field, missing);
            return null;
        }
    }

    private String within(String field, String clean, int most) {
        if (clean != null && clean.codePointCount(0, clean.length()) > most) {
            wrong(field, "Dài quá %d ký tự.".formatted(most));
        }
        return clean;
    }
}
