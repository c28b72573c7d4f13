package vn.motcua.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;

/**
 * Credentials of stateless calls found right a moment ago, so that not every call pays the slow hash. Only a keyed
 * digest is kept, in memory, under a key that dies with the process.
 */
@Component
class VerifiedCredentials {

    private record Verified(byte[] digest, Instant until) {}

    private final Clock clock;
    private final AccessSettings settings;
    private final SecretKeySpec key;
    private final Map<OfficialId, Verified> verified = new ConcurrentHashMap<>();

    VerifiedCredentials(Clock clock, AccessSettings settings) {
        this.clock = clock;
        this.settings = settings;
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    boolean contains(OfficialId official, String password) {
        var found = verified.get(official);
        return found != null
                && found.until().isAfter(clock.instant())
                && MessageDigest.isEqual(found.digest(), digest(password));
    }

    void remember(OfficialId official, String password) {
        verified.put(official, new Verified(digest(password), clock.instant().plus(settings.basicRemembered())));
    }

    /** To be called when a password changes or its account is locked. */
    void forget(OfficialId official) {
        verified.remove(official);
    }

    private byte[] digest(String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(password.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
