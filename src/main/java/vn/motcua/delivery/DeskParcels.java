package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The parcels of desks as their page lists them: what waits to be handed over, what is late or asks for a decision, what is on its way. */
@Component
public class DeskParcels {

    /** How many of a kind are listed at once. */
    public static final int MOST = 200;

    private static final String LINE =
            """
            select o.*, d.code, d.receiver_name, d.receiving_authority_id, m.fate
            from postal_order o join dossier d on d.id = o.dossier_id
              left join parcel_matter m on m.order_id = o.id and m.decided_at is null
            where d.receiving_authority_id = any (:desks)
            """;
    private static final String LIVING = " and not o.superseded and not o.closed_by_hand ";

    private final JdbcClient jdbc;

    DeskParcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param fate what the desk is asked about; null if nothing
     */
    public record Line(
            UUID id,
            DossierId dossier,
            AuthorityId desk,
            String code,
            String receiver,
            String trackingNumber,
            ParcelStatus status,
            Instant statusAt,
            Instant orderedAt,
            Instant dueAt,
            Carriage carriage,
            ParcelFate fate) {}

    /** Numbered by the carrier, and not in its hands yet. */
    public List<Line> toHandOver(Collection<AuthorityId> desks) {
        return lines(
                desks,
                """
                and o.status in ('ORDERED', 'CREATED') and o.tracking_number is not null
                  and not exists (select 1 from postal_hand_over_parcel p where p.order_id = o.id)
                order by o.ordered_at""",
                null);
    }

    /** Those of these that wait for it still. */
    List<Line> toHandOver(Collection<AuthorityId> desks, Collection<UUID> chosen) {
        return toHandOver(desks).stream()
                .filter(line -> chosen.contains(line.id()))
                .toList();
    }

    /** Late, or before the desk. */
    public List<Line> toLookAfter(Collection<AuthorityId> desks, Instant now) {
        return lines(
                desks,
                """
                and o.status <> 'DELIVERED'
                  and (m.fate is not null or o.due_at < :now and o.status not in ('RETURNED', 'LOST'))
                order by m.fate nulls last, o.due_at""",
                now);
    }

    /** All that have not arrived. */
    public List<Line> underWay(Collection<AuthorityId> desks) {
        return lines(desks, "and o.status not in ('DELIVERED', 'RETURNED') order by o.due_at", null);
    }

    /** Of one of these desks; empty for another's. */
    public Optional<Line> find(Collection<AuthorityId> desks, UUID parcel) {
        return jdbc.sql(LINE + " and o.id = :parcel")
                .param("desks", ids(desks))
                .param("parcel", parcel)
                .query((row, number) -> read(row))
                .optional();
    }

    /** That of the carrier's number, however its way ended; empty for another desk's. */
    Optional<Line> numbered(Collection<AuthorityId> desks, String trackingNumber) {
        return jdbc.sql(LINE + " and o.tracking_number = :number order by o.ordered_at desc limit 1")
                .param("desks", ids(desks))
                .param("number", trackingNumber)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those that the carrier has taken since, however their way ended, the newest first. */
    public List<Line> takenSince(Collection<AuthorityId> desks, Instant since) {
        return jdbc.sql(LINE
                        + " and o.tracking_number is not null and o.ordered_at >= :since"
                        + " order by o.ordered_at desc limit " + MOST)
                .param("desks", ids(desks))
                .param("since", Persisted.time(since))
                .query((row, number) -> read(row))
                .list();
    }

    private List<Line> lines(Collection<AuthorityId> desks, String narrowed, Instant now) {
        var statement = jdbc.sql(LINE + LIVING + narrowed + " limit " + MOST).param("desks", ids(desks));
        return (now == null ? statement : statement.param("now", Persisted.time(now)))
                .query((row, number) -> read(row))
                .list();
    }

    private static String[] ids(Collection<AuthorityId> desks) {
        return desks.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    private static Line read(ResultSet row) throws SQLException {
        var fate = row.getString("fate");
        return new Line(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("receiving_authority_id")),
                row.getString("code"),
                row.getString("receiver_name"),
                row.getString("tracking_number"),
                ParcelStatus.valueOf(row.getString("status")),
                Persisted.time(row, "status_at"),
                Persisted.time(row, "ordered_at"),
                Persisted.time(row, "due_at"),
                Parcels.carriage(row),
                fate == null ? null : ParcelFate.valueOf(fate));
    }
}
