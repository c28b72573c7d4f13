package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of the outbox. Whoever adds to a key or takes its head away holds the key's lock until the commit: so the order
 * of the rows is the order of the commits, and exactly one of them is the head.
 */
@Component
class OutboxTable {

    private static final String WAITS = "state in ('READY', 'DEAD')";

    private final JdbcClient jdbc;
    private final MessageLog log;

    OutboxTable(JdbcClient jdbc, MessageLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** False if the id is there already. */
    boolean insert(OutgoingMessage message, Instant at) {
        lock(message.orderKey());
        return jdbc.sql("insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at)"
                                + " values (:id, :partner, :type, :key, cast(:payload as json), case when exists ("
                                + "select from outbox_message where partner = :partner and order_key = :key and "
                                + WAITS
                                + ") then 'BEHIND' else 'READY' end, :at, :at) on conflict (id) do nothing")
                        .param("id", message.id())
                        .param("partner", message.partner())
                        .param("type", message.type())
                        .param("key", message.orderKey())
                        .param("payload", message.payload().toString())
                        .param("at", time(at))
                        .update()
                == 1;
    }

    /** Keys that nobody else adds to; until the transaction ends they are ours. */
    Set<String> takeFree(Collection<String> keys) {
        return KeyLock.OUTBOX.takeFree(jdbc, keys);
    }

    /** At most one for a partner and key: one put in the same statement is not seen. Keys are taken in their order. */
    void insertAll(Collection<OutgoingMessage> messages, Instant at) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(key, :seed)) from ("
                                + "select distinct key from unnest(cast(:keys as text[])) as wanted (key) order by key) ordered")
                .param("keys", texts(messages, OutgoingMessage::orderKey))
                .param("seed", KeyLock.OUTBOX.seed())
                .query(rows -> {});
        jdbc.sql("insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at)"
                        + " select id, partner, type, key, cast(payload as json), case when exists ("
                        + "select from outbox_message before where before.partner = line.partner"
                        + " and before.order_key = line.key and before." + WAITS
                        + ") then 'BEHIND' else 'READY' end, :at, :at"
                        + " from unnest(cast(:ids as uuid[]), cast(:partners as text[]), cast(:types as text[]),"
                        + " cast(:keys as text[]), cast(:payloads as text[])) as line (id, partner, type, key, payload)"
                        + " on conflict (id) do nothing")
                .param("ids", messages.stream().map(OutgoingMessage::id).toArray(UUID[]::new))
                .param("partners", texts(messages, OutgoingMessage::partner))
                .param("types", texts(messages, OutgoingMessage::type))
                .param("keys", texts(messages, OutgoingMessage::orderKey))
                .param("payloads", texts(messages, message -> message.payload().toString()))
                .param("at", time(at))
                .update();
    }

    private static String[] texts(Collection<OutgoingMessage> messages, Function<OutgoingMessage, String> text) {
        return messages.stream().map(text).toArray(String[]::new);
    }

    /** Whether the row of this id says the same; the forgotten is believed. */
    boolean holds(OutgoingMessage message) {
        return jdbc.sql("select partner, type, order_key, payload from outbox_message where id = :id")
                .param("id", message.id())
                .query((row, number) -> row.getString("partner").equals(message.partner())
                        && row.getString("type").equals(message.type())
                        && row.getString("order_key").equals(message.orderKey())
                        && Json.sameUnlessForgotten(row.getString("payload"), message.payload()))
                .optional()
                .orElse(false);
    }

    /** The head that has been due longest, for this node until the lease ends. */
    Optional<Claim> claim(String partner, Instant now, Instant leaseEnds) {
        var lease = UUID.randomUUID();
        var claim = jdbc.sql(
                        """
                        with due as materialized (
                            select seq, lease, claimed_at, attempts from outbox_message
                            where partner = :partner and state = 'READY' and due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        update outbox_message m
                        set lease = :lease, claimed_at = :now, due_at = :ends, attempts = m.attempts + 1
                        from due where m.seq = due.seq
                        returning m.id, m.partner, m.type, m.order_key, m.payload, m.attempts,
                            m.attempts - m.attempts_before as tries,
                            case when due.lease is not null then due.claimed_at end as lost_since""")
                .param("partner", partner)
                .param("now", time(now))
                .param("lease", lease)
                .param("ends", time(leaseEnds))
                .query((row, number) -> claimed(row, lease, now))
                .optional();
        claim.filter(claimed -> claimed.lostSince() != null).ifPresent(this::noteLost);
        return claim;
    }

    private static Claim claimed(ResultSet row, UUID lease, Instant now) throws SQLException {
        var envelope = new Envelope(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getString("type"),
                row.getString("order_key"),
                Json.read(row.getString("payload")),
                row.getInt("attempts"));
        return new Claim(envelope, lease, now, row.getInt("tries"), time(row, "lost_since"));
    }

    private void noteLost(Claim claim) {
        var message = claim.envelope();
        log.attempt(message.id(), MessageEventKind.LOST, message.attempt() - 1, claim.lostSince(), claim.at(), null);
    }

    /** False if the claim has passed to somebody else. */
    boolean delivered(Claim claim, String answer, Instant at) {
        return jdbc.sql("update outbox_message set state = 'DELIVERED', lease = null, version = version + 1,"
                                + " answer = :answer, reason = null, remedy = null, ended_at = :at"
                                + " where id = :id and lease = :lease")
                        .param("answer", answer)
                        .param("at", time(at))
                        .param("id", claim.envelope().id())
                        .param("lease", claim.lease())
                        .update()
                == 1;
    }

    /** False if the claim has passed to somebody else. */
    boolean failed(Claim claim, String reason, Instant again) {
        return jdbc.sql("update outbox_message set lease = null, reason = :reason, due_at = :again"
                                + " where id = :id and lease = :lease")
                        .param("reason", reason)
                        .param("again", time(again))
                        .param("id", claim.envelope().id())
                        .param("lease", claim.lease())
                        .update()
                == 1;
    }

    /** False if the claim has passed to somebody else. */
    boolean died(Claim claim, String reason, String remedy) {
        return jdbc.sql("update outbox_message set state = 'DEAD', lease = null, version = version + 1,"
                                + " reason = :reason, remedy = :remedy where id = :id and lease = :lease")
                        .param("reason", reason)
                        .param("remedy", remedy)
                        .param("id", claim.envelope().id())
                        .param("lease", claim.lease())
                        .update()
                == 1;
    }

    /**
     * The next of the key becomes its head; the transaction has ended the one before. The key's lock is the last thing
     * it takes: who puts a message holds other rows already, and would wait for ours in turn.
     */
    void promote(String partner, String key, Instant at) {
        lock(key);
        jdbc.sql(
                        """
                        update outbox_message set state = 'READY', due_at = :at where seq = (
                            select min(seq) from outbox_message
                            where partner = :partner and order_key = :key and state = 'BEHIND')""")
                .param("at", time(at))
                .param("partner", partner)
                .param("key", key)
                .update();
    }

    private void lock(String key) {
        KeyLock.OUTBOX.take(jdbc, key);
    }
}
