package vn.motcua.messaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Who takes in which type of message. */
@Component
class Handlers {

    private final Map<String, InboxHandler> byType;

    @Autowired
    Handlers(ObjectProvider<InboxHandler> handlers) {
        this(handlers.stream().toList());
    }

    /** @throws IllegalStateException if two take the same type */
    Handlers(List<InboxHandler> handlers) {
        byType = handlers.stream().collect(Collectors.toMap(InboxHandler::type, Function.identity()));
    }

    Handling handle(Arrival arrival) {
        var handler = byType.get(arrival.message().type());
        return handler == null
                ? new Handling.Refused("Hệ thống không xử lý loại thông điệp này.")
                : handler.handle(arrival);
    }

    /** What a handler cannot even read concerns nobody but the operators. */
    Optional<Concern> concern(Arrival arrival) {
        try {
            return Optional.ofNullable(byType.get(arrival.message().type()))
                    .flatMap(handler -> handler.concern(arrival));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    String label(String type) {
        var handler = byType.get(type);
        return handler == null ? type : handler.label();
    }
}
