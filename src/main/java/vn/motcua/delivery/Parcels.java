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
import vn.motcua.shared.Persisted;

/** The parcels, one for each dossier that goes home by post. */
@Component
public class Parcels {

    private final JdbcClient jdbc;

    Parcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Parcel> of(DossierId dossier) {
        return jdbc.sql("select * from postal_order where dossier_id = ?")
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

    /** Locked until the transaction ends: two webhooks about one parcel follow each other. */
    Optional<Parcel> locked(UUID id) {
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
                                insert into postal_order (id, dossier_id, ordered_at, due_at, status, status_at)
                                values (?, ?, ?, ?, ?, ?) on conflict (dossier_id) do nothing""")
                        .params(
                                parcel.id(),
                                parcel.dossier().value(),
                                Persisted.time(parcel.orderedAt()),
                                Persisted.time(parcel.dueAt()),
                                parcel.status().name(),
                                Persisted.time(parcel.statusAt()))
                        .update()
                == 1;
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
        return jdbc.sql("select * from postal_order where dossier_id = any (?)")
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
                row.getBoolean("closed_by_hand"));
    }
}
