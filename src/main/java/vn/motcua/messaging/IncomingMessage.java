package vn.motcua.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * Something a party outside tells, its sender already known for sure.
 *
 * @param sender who tells, kebab-case ("postal-carrier")
 * @param messageId the sender's own id: told twice, it is one message
 * @param type what it is about; names the {@link InboxHandler}
 * @param correlation what it is about, a dossier's id as a rule; messages about the same are handled in order of arrival
 */
public record IncomingMessage(String sender, String messageId, String type, String correlation, JsonNode payload) {

    public IncomingMessage {
        sender = Texts.required(sender, "sender");
        messageId = Texts.required(messageId, "messageId");
        type = Texts.required(type, "type");
        correlation = Texts.required(correlation, "correlation");
        Objects.requireNonNull(payload, "payload");
    }
}
