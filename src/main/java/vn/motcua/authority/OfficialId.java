package vn.motcua.authority;

/** Identifier of an official: the sign-in name, and the engine's user id. */
public record OfficialId(String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public OfficialId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a OfficialId: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
