package vn.motcua.trial;

import java.security.SecureRandom;

/** PINs of the trial's certificates: six digits, as tokens have them. */
final class RandomPins {

    private final SecureRandom random = new SecureRandom();

    String next() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }
}
