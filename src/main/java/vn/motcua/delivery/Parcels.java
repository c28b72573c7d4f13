package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.shared.Persisted;

/** The parcels: each dossier that goes home by post has one that lives, and those that came back before it. */
@Component
public class Parcels {

    private final JdbcClient jdbc;
    private final HoldDossier holdDossier;

    Parcels(JdbcClient jdbc, HoldDossier holdDossier) {
        this.jdbc = jdbc;
        this.holdDossier = holdDossier;
    }

    /** The one that lives: the last that was sent. */
    public Optional<Parcel> of(DossierId dossier) {
        return jdbc.sql("select * from postal_order where dossier_id = ? and not superseded")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<Parcel> find(UUID id) {
        return jdbc.sql("select * from postal_order where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * Locked until the transaction ends: two webhooks about one parcel follow each other. Its dossier is held first, as
     * whoever completes a task holds it: two that lock in another order wait for each other.
     */
    Optional<Parcel> locked(UUID id) {
        find(id).map(Parcel::dossier).ifPresent(holdDossier::hold);
        return jdbc.sql("select * from postal_order where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Nobody else orders a parcel of this dossier, or mends where it goes, until the transaction ends. */
    void waitForOrder(DossierId dossier) {
        jdbc.sql("select id from dossier where id = ? for no key update")
                .param(dossier.value())
                .query(UUID.class)
                .single();
    }

    /** @return false if the dossier has its parcel already */
    boolean add(Parcel parcel) {
        return jdbc.sql(
                                """
                                insert into postal_order
                                    (id, dossier_id, ordered_at, due_at, status, status_at, consignment, zone, postage,
                                     postage_paid_by, cash_on_delivery)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (dossier_id) where not superseded do nothing""")
                        .params(
                                parcel.id(),
                                parcel.dossier().value(),
                                Persisted.time(parcel.orderedAt()),
                                Persisted.time(parcel.dueAt()),
                                parcel.status().name(),
                                Persisted.time(parcel.statusAt()),
                                parcel.carriage().consignment(),
                                parcel.carriage().zone().name(),
                                parcel.carriage().postage(),
                                parcel.carriage().paidBy().name(),
                                parcel.carriage().cashOnDelivery())
                        .update()
                == 1;
    }

    /** Another takes its place; what is told of it later is only kept. */
    void supersede(UUID id) {
        jdbc.sql("update postal_order set superseded = true, closed_by_hand = true where id = ?")
                .param(id)
                .update();
    }

    void agree(UUID id, Instant dueAt, Carriage carriage) {
        jdbc.sql("update postal_order set due_at = ?, zone = ?, postage = ? where id = ?")
                .params(Persisted.time(dueAt), carriage.zone().name(), carriage.postage(), id)
                .update();
    }

    /** What the carrier has asked of the receiver, as its events say; null where they do not. */
    void charged(UUID id, Long postage, Long cash) {
        jdbc.sql(
                        """
                        update postal_order
                        set postage_charged = coalesce(?, postage_charged), cash_collected = coalesce(?, cash_collected)
                        where id = ?""")
                .params(postage, cash, id)
                .update();
    }

    /** @param by until when the carrier owes another attempt; null if none is owed */
    void nextAttempt(UUID id, Instant by) {
        jdbc.sql("update postal_order set next_attempt_by = ? where id = ?")
                .params(Persisted.time(by), id)
                .update();
    }

    /** @return false if it had its number already */
    boolean track(UUID id, String trackingNumber) {
        return jdbc.sql("update postal_order set tracking_number = ? where id = ? and tracking_number is null")
                        .params(trackingNumber, id)
                        .update()
                == 1;
    }

    void moved(Parcel parcel) {
        jdbc.sql(
                        """
                        update postal_order
                        set status = ?, status_at = ?, sequence = ?, failed_attempts = ?, received_by = ?,
                            closed_by_hand = ?
                        where id = ?""")
                .params(
                        parcel.status().name(),
                        Persisted.time(parcel.statusAt()),
                        parcel.sequence(),
                        parcel.failedAttempts(),
                        parcel.receivedBy(),
                        parcel.closedByHand(),
                        parcel.id())
                .update();
    }

    List<Parcel> of(Collection<DossierId> dossiers) {
        return jdbc.sql("select * from postal_order where dossier_id = any (?) and not superseded")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    void move(Map<UUID, Instant> due) {
        var ids = due.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update postal_order o set due_at = line.due::timestamptz
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (id, due) where o.id = line.id""")
                .params(ids, Stream.of(ids).map(due::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    private static Parcel read(ResultSet row) throws SQLException {
        return new Parcel(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                Persisted.time(row, "ordered_at"),
                Persisted.time(row, "due_at"),
                row.getString("tracking_number"),
                ParcelStatus.valueOf(row.getString("status")),
                Persisted.time(row, "status_at"),
                row.getInt("sequence"),
                row.getInt("failed_attempts"),
                row.getString("received_by"),
                row.getBoolean("closed_by_hand"),
                carriage(row));
    }

    static Carriage carriage(ResultSet row) throws SQLException {
        return new Carriage(
                row.getInt("consignment"),
                PostalZone.valueOf(row.getString("zone")),
                row.getLong("postage"),
                PostagePayer.valueOf(row.getString("postage_paid_by")),
                row.getLong("cash_on_delivery"));
    }
}
