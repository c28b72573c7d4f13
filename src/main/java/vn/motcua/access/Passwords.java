package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Slow hashes of passwords, with their scheme in front so that it may change. bcrypt reads 72 bytes and ignores what
 * follows; therefore a longer password is neither accepted nor ever right.
 */
@Component
class Passwords {

    static final int SHORTEST_CHARACTERS = 12;
    static final int LONGEST_BYTES = 72;

    private static final int WEAKEST_BCRYPT = 4;

    private final PasswordEncoder encoder;
    private final PasswordEncoder random;
    private final String hashOfNobody;

    Passwords(AccessSettings settings) {
        encoder = bcrypt(settings.passwordStrength());
        random = bcrypt(WEAKEST_BCRYPT);
        hashOfNobody = encoder.encode(UUID.randomUUID().toString());
    }

    private static PasswordEncoder bcrypt(int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    String hash(String password) {
        if (tooLong(password)) {
            throw new IllegalArgumentException("a password of more than 72 bytes");
        }
        return encoder.encode(password);
    }

    /** Of a password that {@link RandomPasswords} drew: some 92 bits, which no slowness of the hash makes safer. */
    String hashOfRandom(String password) {
        return random.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(tooLong(password) ? "" : password, hash);
    }

    /** Takes as long as a real comparison, so that time does not tell which names exist. */
    void compareWithNobody(String password) {
        matches(password, hashOfNobody);
    }

    static boolean acceptable(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST_CHARACTERS && !tooLong(password);
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }
}
