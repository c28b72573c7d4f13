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
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Complaints about parcels, the open ones first. */
@Component
public class ParcelComplaints {

    private static final int MOST = 100;
    private static final String COMPLAINT =
            """
            select c.*, d.code, o.tracking_number, d.receiving_authority_id
            from postal_complaint c join postal_order o on o.id = c.order_id join dossier d on d.id = c.dossier_id
            where d.receiving_authority_id = any (:desks)
            """;

    private final JdbcClient jdbc;

    ParcelComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ParcelComplaint> of(Collection<AuthorityId> desks) {
        return jdbc.sql(COMPLAINT + " order by c.settled_at nulls first, c.settle_by limit " + MOST)
                .param("desks", ids(desks))
                .query((row, number) -> read(row))
                .list();
    }

    Optional<ParcelComplaint> find(Collection<AuthorityId> desks, UUID id) {
        return jdbc.sql(COMPLAINT + " and c.id = :id")
                .param("desks", ids(desks))
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @return false if the parcel has an open one */
    boolean add(UUID id, Parcel parcel, String grounds, Instant at, OfficialId by, Instant settleBy) {
        return jdbc.sql(
                                """
                                insert into postal_complaint
                                    (id, order_id, dossier_id, grounds, made_at, made_by, settle_by)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (order_id) where settled_at is null do nothing""")
                        .params(
                                id,
                                parcel.id(),
                                parcel.dossier().value(),
                                grounds,
                                Persisted.time(at),
                                by.value(),
                                Persisted.time(settleBy))
                        .update()
                == 1;
    }

    /** @return false if it was settled already */
    boolean settle(UUID id, String outcome, long compensation, Instant at, OfficialId by) {
        return jdbc.sql(
                                """
                                update postal_complaint
                                set outcome = ?, compensation = ?, settled_at = ?, settled_by = ?
                                where id = ? and settled_at is null""")
                        .params(outcome, compensation, Persisted.time(at), by.value(), id)
                        .update()
                == 1;
    }

    private static String[] ids(Collection<AuthorityId> desks) {
        return desks.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    private static ParcelComplaint read(ResultSet row) throws SQLException {
        return new ParcelComplaint(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                row.getString("tracking_number"),
                row.getString("grounds"),
                Persisted.time(row, "made_at"),
                Persisted.time(row, "settle_by"),
                row.getString("outcome"),
                row.getObject("compensation", Long.class),
                Persisted.time(row, "settled_at"));
    }
}
