package vn.motcua.messaging;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Incoming messages that no handler could take, as whoever must act on them is told. */
@Component
public class MessagesLeft {

    private final InboxTable table;
    private final Handlers handlers;
    private final Messages messages;
    private final MessageLog log;

    MessagesLeft(InboxTable table, Handlers handlers, Messages messages, MessageLog log) {
        this.table = table;
        this.handlers = handlers;
        this.messages = messages;
        this.log = log;
    }

    /** Empty once somebody has dealt with it. */
    public Optional<LeftToAPerson> find(UUID id) {
        return table.leftToAPerson(id)
                .map(arrival -> new LeftToAPerson(
                        messages.sender(arrival.message().sender()),
                        handlers.label(arrival.message().type()),
                        arrival.arrivedAt(),
                        reason(id),
                        handlers.concern(arrival).orElse(null)));
    }

    private String reason(UUID id) {
        return log.of(id).stream()
                .reduce((earlier, later) -> later)
                .filter(line -> line.kind() != MessageEventKind.FAULT)
                .map(MessageLine::reason)
                .orElse(null);
    }
}
