package vn.motcua.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Everything that was told of parcels, append-only. */
@Component
class ParcelEvents {

    private final JdbcClient jdbc;
    private final TransactionClock clock;

    ParcelEvents(JdbcClient jdbc, TransactionClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the carrier told under this number before. */
    Optional<ParcelEvent> find(UUID order, int sequence) {
        return jdbc.sql(
                        """
                        select e.*, o.tracking_number
                        from postal_event e join postal_order o on o.id = e.order_id
                        where order_id = ? and e.sequence = ?""")
                .params(order, sequence)
                .query((row, number) -> new ParcelEvent(
                        order,
                        row.getString("tracking_number"),
                        sequence,
                        ParcelStatus.valueOf(row.getString("status")),
                        Persisted.time(row, "at").atZone(Vietnam.ZONE).toOffsetDateTime(),
                        row.getString("received_by"),
                        row.getObject("attempt", Integer.class),
                        row.getString("detail"),
                        row.getObject("postage", Long.class),
                        row.getObject("cash_collected", Long.class)))
                .optional();
    }

    void keep(ParcelEvent event) {
        insert(
                event.orderId(),
                event.sequence(),
                event.status(),
                event.occurredAt().toInstant(),
                event.attempt(),
                event.receiverName(),
                event.reason(),
                event.postage(),
                event.cashCollected());
    }

    /** What the desk learned by asking. */
    void keepByHand(UUID order, ParcelStatus status, Instant at, String receiver, String note) {
        insert(order, null, status, at, null, receiver, note, null, null);
    }

    private void insert(
            UUID order,
            Integer sequence,
            ParcelStatus status,
            Instant at,
            Integer attempt,
            String receiver,
            String detail,
            Long postage,
            Long cash) {
        jdbc.sql(
                        """
                        insert into postal_event
                            (order_id, sequence, status, at, told_at, attempt, received_by, detail, postage, cash_collected)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        order,
                        sequence,
                        status.name(),
                        Persisted.time(at),
                        Persisted.time(clock.instant()),
                        attempt,
                        receiver,
                        detail,
                        postage,
                        cash)
                .update();
    }
}
