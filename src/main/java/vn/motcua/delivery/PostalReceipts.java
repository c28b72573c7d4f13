package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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

/** The receipts of dossiers that came by post and have not reached their applicants. */
@Component
public class PostalReceipts {

    /** How many are listed at once. */
    public static final int MOST = 200;

    private static final String RECEIPT =
            """
            select i.*, r.due_at as receipt_due_at, r.clerk, r.given_at, d.code, d.filer_name
            from postal_receipt r join postal_intake i using (dossier_id) join dossier d on d.id = r.dossier_id
            where d.code is not null and d.receiving_authority_id = any (:desks)
            """;

    private final JdbcClient jdbc;

    PostalReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of accepted dossiers of these desks, the one due first before others. */
    public List<PostalReceipt> underWay(Collection<AuthorityId> desks) {
        return jdbc.sql(RECEIPT + " and r.arrived_at is null order by r.due_at limit " + MOST)
                .param("desks", ids(desks))
                .query((row, number) -> read(row))
                .list();
    }

    /** Of one of these desks; empty for another's. */
    public Optional<PostalReceipt> find(Collection<AuthorityId> desks, DossierId dossier) {
        return jdbc.sql(RECEIPT + " and r.dossier_id = :dossier")
                .param("desks", ids(desks))
                .param("dossier", dossier.value())
                .query((row, number) -> read(row))
                .optional();
    }

    void add(DossierId dossier, Instant dueAt) {
        jdbc.sql("insert into postal_receipt (dossier_id, due_at) values (?, ?)")
                .params(dossier.value(), Persisted.time(dueAt))
                .update();
    }

    /** @return false if a clerk had taken it already */
    boolean give(DossierId dossier, String clerk, Instant at, OfficialId by) {
        return jdbc.sql(
                                """
                                update postal_receipt set clerk = ?, given_at = ?, given_by = ?
                                where dossier_id = ? and given_at is null""")
                        .params(clerk, Persisted.time(at), by.value(), dossier.value())
                        .update()
                == 1;
    }

    /** @return false if nobody has taken it, or it was known to have arrived */
    boolean arrived(DossierId dossier, Instant at, OfficialId by) {
        return jdbc.sql(
                                """
                                update postal_receipt set arrived_at = ?, arrived_by = ?
                                where dossier_id = ? and given_at is not null and arrived_at is null""")
                        .params(Persisted.time(at), by.value(), dossier.value())
                        .update()
                == 1;
    }

    private static String[] ids(Collection<AuthorityId> desks) {
        return desks.stream().map(AuthorityId::value).toArray(String[]::new);
    }

    private static PostalReceipt read(ResultSet row) throws SQLException {
        return new PostalReceipt(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                row.getString("filer_name"),
                row.getString("slip_number"),
                row.getObject("sent_on", LocalDate.class),
                Persisted.time(row, "handed_over_at"),
                Persisted.time(row, "due_at"),
                PostalZone.valueOf(row.getString("zone")),
                Persisted.time(row, "receipt_due_at"),
                row.getString("clerk"),
                Persisted.time(row, "given_at"));
    }
}
