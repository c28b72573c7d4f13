package vn.motcua.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.UUID;

/**
 * Something to tell a partner.
 *
 * @param id the partner's idempotency key: the same thing has the same id, see {@link #idOf}
 * @param partner name of the {@link Partner} that delivers it
 * @param type what it is about, in the partner's vocabulary
 * @param orderKey what is told about, a dossier's id as a rule: one partner hears of it in the order of the puts
 * @param payload what the partner turns into its own format
 */
public record OutgoingMessage(UUID id, String partner, String type, String orderKey, JsonNode payload) {

    public OutgoingMessage {
        Objects.requireNonNull(id, "id");
        partner = Texts.required(partner, "partner");
        type = Texts.required(type, "type");
        orderKey = Texts.required(orderKey, "orderKey");
        Objects.requireNonNull(payload, "payload");
    }

    /** The id of a side effect that must happen once: the same register id and step (and what else tells it apart). */
    public static UUID idOf(Object... parts) {
        var key = new StringBuilder();
        for (var part : parts) {
            key.append(part).append('\n');
        }
        return UUID.nameUUIDFromBytes(key.toString().getBytes(UTF_8));
    }
}
