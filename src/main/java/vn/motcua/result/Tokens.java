package vn.motcua.result;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Words that nobody guesses, for addresses that anybody may open: 192 random bits that say nothing of anybody. */
final class Tokens {

    private static final int BYTES = 24;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{32,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one at all: what cannot is not looked up. */
    static boolean mayBe(String text) {
        return text != null && FORM.matcher(text).matches();
    }
}
