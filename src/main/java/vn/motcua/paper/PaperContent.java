package vn.motcua.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Freezes a page's words and thaws them again. */
final class PaperContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PaperContent() {}

    static PaperRows.Content freeze(IssuedPage page) {
        try {
            var json = JSON.writeValueAsString(page);
            return new PaperRows.Content(json, sha256(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @throws IllegalStateException if what is kept is no longer what was issued */
    static IssuedPage thaw(PaperKind kind, PaperRows.Content content) {
        if (!sha256(content.json()).equals(content.sha256())) {
            throw new IllegalStateException("the content of an issued paper was changed outside the application");
        }
        try {
            return JSON.readValue(content.json(), IssuedPage.of(kind));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
