package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a message, line by line; nothing is ever changed in it. */
@Component
class MessageLog {

    private final JdbcClient jdbc;

    MessageLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void attempt(UUID message, MessageEventKind kind, int attempt, Instant began, Instant ended, String reason) {
        insert(message, kind, attempt, began, ended, reason, null, null);
    }

    void act(UUID message, MessageEventKind kind, String official, Instant at, String reason, String oldPayload) {
        insert(message, kind, null, null, at, reason, official, oldPayload);
    }

    private void insert(
            UUID message,
            MessageEventKind kind,
            Integer attempt,
            Instant began,
            Instant at,
            String reason,
            String official,
            String oldPayload) {
        jdbc.sql("insert into message_event (message_id, at, kind, attempt, began_at, reason, official_id, old_payload)"
                        + " values (:message, :at, :kind, :attempt, :began, :reason, :official,"
                        + " cast(:oldPayload as json))")
                .param("message", message)
                .param("at", time(at))
                .param("kind", kind.name())
                .param("attempt", attempt)
                .param("began", time(began))
                .param("reason", reason)
                .param("official", official)
                .param("oldPayload", oldPayload)
                .update();
    }

    /** In the order in which it happened. */
    List<MessageLine> of(UUID message) {
        return jdbc.sql("select * from message_event where message_id = :message order by id")
                .param("message", message)
                .query((row, number) -> new MessageLine(
                        MessageEventKind.valueOf(row.getString("kind")),
                        row.getObject("attempt", Integer.class),
                        time(row, "began_at"),
                        time(row, "at"),
                        row.getString("reason"),
                        row.getString("official_id"),
                        row.getString("old_payload") == null ? null : Json.pretty(row.getString("old_payload"))))
                .list();
    }
}
