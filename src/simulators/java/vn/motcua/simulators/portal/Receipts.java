package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** The receipt in a message of progress ({@code GiayTiepNhan} of the contract). */
final class Receipts {

    private static final String FIELD = "GiayTiepNhan";
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Receipts() {}

    /** @param receipt null if there is none, or none that can be read */
    record Found(PortalDossier.Receipt receipt, boolean unreadable) {}

    static Found in(JsonNode content) {
        if (!content.hasNonNull(FIELD)) {
            return new Found(null, false);
        }
        var sent = content.path(FIELD);
        try {
            var pdf = Base64.getDecoder().decode(sent.path("NoiDung").asText());
            return isPdf(pdf)
                    ? new Found(
                            new PortalDossier.Receipt(sent.path("TenTepDinhKem").asText(), pdf), false)
                    : new Found(null, true);
        } catch (IllegalArgumentException garbled) {
            return new Found(null, true);
        }
    }

    static JsonNode without(JsonNode content) {
        var copy = content.deepCopy();
        if (copy.path(FIELD) instanceof ObjectNode receipt) {
            receipt.put("NoiDung", "…");
        }
        return copy;
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }
}
