package vn.motcua.procedure;

/** Key of a procedure: kebab-case English, stable for ever; the process id and the file name. */
public record ProcedureKey(String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ProcedureKey {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ProcedureKey: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
