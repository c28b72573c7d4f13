package vn.motcua.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expected "no", in words an official can act on. Faults are exceptions; refusals are values.
 *
 * @param kind what sort of no, which decides the HTTP status
 * @param message Vietnamese, complete, free of personal data
 * @param fields what is wrong with single fields, by name, in the order to show them; empty where no field is at fault
 */
public record Refusal(Kind kind, String message, Map<String, String> fields) {

    public Refusal {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public Refusal(Kind kind, String message) {
        this(kind, message, Map.of());
    }

    /** The sorts of refusal with their HTTP status. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        WRONG_MOMENT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        REFUSED(422),
        /** Something that we need is away for now; the same again may go well later. */
        UNAVAILABLE(503);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    public static Refusal invalid(String message) {
        return new Refusal(Kind.INVALID, message);
    }

    /** @param fields what is wrong, by field name; the first is said for the whole, too */
    public static Refusal invalid(Map<String, String> fields) {
        return new Refusal(
                Kind.INVALID, summary(fields.size(), fields.values().iterator().next()), fields);
    }

    static String summary(int wrong, String first) {
        return "Có %d chỗ cần sửa%s: %s".formatted(wrong, wrong == 1 ? "" : ", trước hết", first);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message);
    }

    public static Refusal notFound(String message) {
        return new Refusal(Kind.NOT_FOUND, message);
    }

    public static Refusal wrongMoment(String message) {
        return new Refusal(Kind.WRONG_MOMENT, message);
    }

    public static Refusal refused(String message) {
        return new Refusal(Kind.REFUSED, message);
    }

    public static Refusal unavailable(String message) {
        return new Refusal(Kind.UNAVAILABLE, message);
    }

    /** The same, with the field at fault, so that a page can say it beside that field. */
    public Refusal about(String field) {
        return new Refusal(kind, message, Map.of(field, message));
    }
}
