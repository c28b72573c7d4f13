package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the inbox. */
@Component
class InboxTable {

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the sender has used the id before. */
    boolean insert(IncomingMessage message, Instant at) {
        return jdbc.sql(
                                """
                        insert into inbox_message
                            (id, sender, message_id, type, correlation, payload, state, arrived_at, due_at)
                        values (:id, :sender, :messageId, :type, :correlation, cast(:payload as json), 'WAITING',
                            :at, :at)
                        on conflict (sender, message_id) do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("sender", message.sender())
                        .param("messageId", message.messageId())
                        .param("type", message.type())
                        .param("correlation", message.correlation())
                        .param("payload", message.payload().toString())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    /** Whether what is kept under the sender's id is what arrived first with it, mended or not; the forgotten is believed. */
    boolean holds(IncomingMessage message) {
        return jdbc.sql(
                        """
                        select m.type, m.correlation, coalesce(
                            (select old_payload from message_event where message_id = m.id and kind = 'MENDED'
                             order by id limit 1), m.payload) as payload
                        from inbox_message m where sender = :sender and message_id = :messageId""")
                .param("sender", message.sender())
                .param("messageId", message.messageId())
                .query((row, number) -> row.getString("type").equals(message.type())
                        && row.getString("correlation").equals(message.correlation())
                        && Json.sameUnlessForgotten(row.getString("payload"), message.payload()))
                .single();
    }

    /**
     * The message that has been due longest, its row locked until the transaction ends. One that waits its turn comes
     * after all earlier ones of its correlation; early ones have had their turn.
     */
    Optional<Arrival> next(Instant now) {
        return jdbc.sql(
                        """
                        select m.* from inbox_message m
                        where state in ('WAITING', 'EARLY') and due_at <= :now
                            and (state = 'EARLY' or not exists (
                                select from inbox_message e
                                where e.correlation = m.correlation and e.state = 'WAITING' and e.seq < m.seq))
                        order by due_at, seq limit 1 for update skip locked""")
                .param("now", time(now))
                .query((row, number) -> arrival(row))
                .optional();
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        var message = new IncomingMessage(
                row.getString("sender"),
                row.getString("message_id"),
                row.getString("type"),
                row.getString("correlation"),
                Json.read(row.getString("payload")));
        return new Arrival(
                row.getObject("id", UUID.class), message, time(row, "arrived_at"), row.getInt("attempts") + 1);
    }

    /** A message that waits for a person. */
    Optional<Arrival> leftToAPerson(UUID id) {
        return jdbc.sql("select m.* from inbox_message m where id = :id and state = 'NEEDS_PERSON'")
                .param("id", id)
                .query((row, number) -> arrival(row))
                .optional();
    }

    /** No two messages of one correlation are handled at the same time. */
    void lock(String correlation) {
        KeyLock.INBOX.take(jdbc, correlation);
    }

    /** What came early for want of this one is looked at again at once. */
    void handled(Arrival arrival, Instant at) {
        jdbc.sql("update inbox_message set state = 'HANDLED', attempts = attempts + 1, version = version + 1,"
                        + " reason = null, ended_at = :at where id = :id")
                .param("at", time(at))
                .param("id", arrival.id())
                .update();
        jdbc.sql("update inbox_message set due_at = :at where correlation = :correlation and state = 'EARLY'"
                        + " and due_at > :at")
                .param("at", time(at))
                .param("correlation", arrival.message().correlation())
                .update();
    }

    void early(UUID id, String reason, Instant again) {
        jdbc.sql("update inbox_message set state = 'EARLY', attempts = attempts + 1, reason = :reason, due_at = :again"
                        + " where id = :id")
                .param("reason", reason)
                .param("again", time(again))
                .param("id", id)
                .update();
    }

    void needsPerson(UUID id, String reason) {
        jdbc.sql("update inbox_message set state = 'NEEDS_PERSON', attempts = attempts + 1, version = version + 1,"
                        + " reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** The faults so far with the row locked; empty if somebody else has dealt with it meanwhile. */
    Optional<Integer> faultsOf(UUID id) {
        return jdbc.sql("select faults from inbox_message where id = :id and state in ('WAITING', 'EARLY') for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    void fault(UUID id, String reason, Instant again) {
        jdbc.sql("update inbox_message set attempts = attempts + 1, faults = faults + 1, reason = :reason,"
                        + " due_at = :again where id = :id and state in ('WAITING', 'EARLY')")
                .param("reason", reason)
                .param("again", time(again))
                .param("id", id)
                .update();
    }
}
