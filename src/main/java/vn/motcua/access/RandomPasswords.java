package vn.motcua.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that a person can copy from paper: no letter or digit that looks like another. */
final class RandomPasswords {

    static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
