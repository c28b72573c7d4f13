package vn.motcua.simulators.objectstore;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** One object: its bytes, what they are, and since when. */
record StoredFile(byte[] content, String type, Instant writtenAt) {

    /** As S3 writes it in its headers. */
    String checksum() {
        return Base64.getEncoder().encodeToString(sha256(content));
    }

    String tag() {
        return "\"" + HexFormat.of().formatHex(sha256(content)).substring(0, 32) + "\"";
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
