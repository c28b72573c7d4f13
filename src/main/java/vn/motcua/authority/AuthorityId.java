package vn.motcua.authority;

/** Identifier of an authority, kebab-case: "xa-thanh-quang". It is the engine's tenant id and never reused. */
public record AuthorityId(String value) {

    private static final java.util.regex.Pattern SHAPE =
            java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public AuthorityId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a AuthorityId: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
