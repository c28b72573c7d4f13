package vn.motcua.shared;

/**
 * An expected "no", in words an official can act on. Faults are exceptions; refusals are values.
 *
 * @param kind what sort of no, which decides the HTTP status
 * @param message Vietnamese, complete, free of personal data
 */
public record Refusal(Kind kind, String message) {

    /** The sorts of refusal with their HTTP status. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        WRONG_MOMENT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        REFUSED(422);

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
}
