package vn.motcua.messaging;

import java.util.List;
import vn.motcua.shared.Masked;

/**
 * One message, whole. It holds personal data: for operators only.
 *
 * @param version to be given back with whatever is done to it
 * @param payload pretty-printed JSON; once it was forgotten, words that say so
 * @param remedy what the partner's rejection calls for; null if unknown
 * @param answer what the partner said; null if nothing
 * @param behind how many of its key cannot go before it
 * @param beingSent claimed by a worker at this moment
 */
public record MessageView(
        MessageHead head,
        int version,
        String payload,
        String remedy,
        String answer,
        int behind,
        boolean beingSent,
        List<MessageLine> lines) {

    /** Without anybody's number, for whoever only looks. */
    public MessageView masked() {
        return new MessageView(
                head,
                version,
                Masked.numbersIn(payload),
                remedy,
                answer,
                behind,
                beingSent,
                lines.stream()
                        .map(line -> new MessageLine(
                                line.kind(),
                                line.attempt(),
                                line.began(),
                                line.at(),
                                line.reason(),
                                line.by(),
                                Masked.numbersIn(line.oldPayload())))
                        .toList());
    }

    /** Whether its payload may be mended, or it may be skipped. */
    public boolean leftToAPerson() {
        return HeldMessages.LEFT_TO_A_PERSON.contains(head.state());
    }

    public boolean mayGoAgain() {
        return !beingSent && HeldMessages.MAY_GO_AGAIN.contains(head.state());
    }
}
