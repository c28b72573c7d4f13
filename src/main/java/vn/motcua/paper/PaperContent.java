package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Freezes a page's words, or the lines of a closed book, and thaws them again. */
final class PaperContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private PaperContent() {}

    static PaperRows.Content freeze(IssuedPage page) {
        return frozen(page);
    }

    static PaperRows.Content freeze(List<BookLine> lines) {
        return frozen(lines);
    }

    /** @throws IllegalStateException if what is kept is no longer what was issued */
    static IssuedPage thaw(PaperKind kind, PaperRows.Content content) {
        try {
            return JSON.readValue(unchanged(content), IssuedPage.of(kind));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @throws IllegalStateException if what is kept is no longer what was closed */
    static List<BookLine> thaw(PaperRows.Content lines) {
        try {
            return JSON.readValue(unchanged(lines), new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** SHA-256, hexadecimal. */
    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static PaperRows.Content frozen(Object content) {
        try {
            var json = JSON.writeValueAsString(content);
            return new PaperRows.Content(json, fingerprint(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String unchanged(PaperRows.Content content) {
        if (!fingerprint(content.json().getBytes(StandardCharsets.UTF_8)).equals(content.sha256())) {
            throw new IllegalStateException("the content of an issued paper was changed outside the application");
        }
        return content.json();
    }
}
