package vn.motcua.digitization;

import java.util.regex.Pattern;

/** The one form of an address in a {@link DocumentStore}: a SHA-256 digest as 64 lower-case hexadecimal digits. */
final class ContentAddress {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{2}");

    private ContentAddress() {}

    /** @throws IllegalArgumentException for anything else, null included */
    static String checked(String sha256) {
        if (sha256 == null || !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        return sha256;
    }

    /** @throws IllegalArgumentException for anything but two hexadecimal digits */
    static String checkedBeginning(String beginning) {
        if (beginning == null || !BEGINNING.matcher(beginning).matches()) {
            throw new IllegalArgumentException("not the beginning of a digest");
        }
        return beginning;
    }
}
