package vn.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How one partner's messages are signed and checked, in either direction; src/docs/api/signature.md says it to partners.
 * It does not remember message ids: whoever keeps the message refuses the second one.
 */
public final class PartnerSignature {

    public static final String PARTNER = "X-Partner";
    public static final String TIMESTAMP = "X-Timestamp";
    public static final String MESSAGE_ID = "X-Message-Id";
    public static final String SIGNATURE = "X-Signature";

    /** Characters below which a secret is no secret. */
    public static final int SHORTEST_SECRET = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final String sender;
    private final SecretKeySpec key;

    /**
     * @param sender the name in {@code X-Partner}: ours when we sign, the partner's when we check
     * @param secret shared with that partner
     */
    public PartnerSignature(String sender, String secret) {
        if (secret == null || secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "the secret shared with a partner needs %d characters".formatted(SHORTEST_SECRET));
        }
        this.sender = sender;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The headers to send along.
     *
     * @param path of the request line, encoded, with its query
     * @param at the time of this attempt
     * @param messageId the same for every attempt at one message
     */
    public Map<String, String> headers(String method, String path, Instant at, UUID messageId, byte[] body) {
        var timestamp = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return Map.of(
                PARTNER,
                sender,
                TIMESTAMP,
                timestamp,
                MESSAGE_ID,
                messageId.toString(),
                SIGNATURE,
                hex(sign(method, path, timestamp, messageId.toString(), body)));
    }

    /**
     * Checks what came in.
     *
     * @param headers all values of a header; null or empty if it is not there
     * @param now of the same clock the sender is expected to follow
     * @param window how far the timestamp may be away from {@code now}, either way
     * @return the message id, or why the message is not to be believed
     */
    public Outcome<UUID> verify(
            String method,
            String path,
            Function<String, List<String>> headers,
            byte[] body,
            Instant now,
            Duration window) {
        var partner = single(headers.apply(PARTNER));
        var timestamp = single(headers.apply(TIMESTAMP));
        var messageId = single(headers.apply(MESSAGE_ID));
        var signature = single(headers.apply(SIGNATURE));
        if (partner.isEmpty() || timestamp.isEmpty() || messageId.isEmpty() || signature.isEmpty()) {
            return refused("Thông điệp thiếu, thừa hoặc lặp tiêu đề ký: cần đúng một %s, %s, %s và %s."
                    .formatted(PARTNER, TIMESTAMP, MESSAGE_ID, SIGNATURE));
        }
        var expected = sign(method, path, timestamp.get(), messageId.get(), body);
        if (!partner.get().equals(sender) || !MessageDigest.isEqual(expected, bytes(signature.get()))) {
            return refused("Chữ ký của thông điệp không đúng.");
        }
        var at = instant(timestamp.get());
        if (at.isEmpty() || Duration.between(at.get(), now).abs().compareTo(window) > 0) {
            return refused("Thời điểm ký lệch quá %d giây so với đồng hồ bên nhận; hãy kiểm tra đồng hồ và ký lại."
                    .formatted(window.toSeconds()));
        }
        return uuid(messageId.get())
                .map(Outcome::done)
                .orElseGet(() -> refused("%s không phải là UUID.".formatted(MESSAGE_ID)));
    }

    private byte[] sign(String method, String path, String timestamp, String messageId, byte[] body) {
        try {
            var digest = hex(MessageDigest.getInstance("SHA-256").digest(body));
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(String.join("\n", method, path, timestamp, messageId, digest)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> single(List<String> values) {
        return values == null || values.size() != 1 ? Optional.empty() : Optional.ofNullable(values.get(0));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return hex.matches("([0-9a-f]{2})+") ? HexFormat.of().parseHex(hex) : new byte[0];
    }

    private static Outcome<UUID> refused(String message) {
        return Outcome.refused(Refusal.forbidden(message));
    }
}
