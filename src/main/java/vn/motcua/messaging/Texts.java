package vn.motcua.messaging;

/** Texts from elsewhere, as PostgreSQL keeps them: without U+0000, and no longer than somebody will read. */
final class Texts {

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_ANSWER = 100_000;

    private Texts() {}

    static String required(String text, String name) {
        if (text == null || text.isBlank() || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(name + " is missing or unreadable");
        }
        return text;
    }

    static String reason(String text) {
        return kept(text, LONGEST_REASON);
    }

    static String answer(String text) {
        return kept(text, LONGEST_ANSWER);
    }

    /** What a fault says to an operator, with the line of ours at which it happened. */
    static String reasonOf(Throwable fault) {
        var text = new StringBuilder(fault.getClass().getSimpleName());
        if (fault.getMessage() != null) {
            text.append(": ").append(fault.getMessage());
        }
        for (var frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.motcua.")) {
                return reason(text.append(" (").append(frame).append(')').toString());
            }
        }
        return reason(text.toString());
    }

    private static String kept(String text, int longest) {
        if (text == null) {
            return null;
        }
        var readable = text.replace("\0", "");
        return readable.length() <= longest ? readable : readable.substring(0, longest) + "…";
    }
}
