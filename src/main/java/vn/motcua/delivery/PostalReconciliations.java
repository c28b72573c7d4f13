package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** What comparing with the carrier has shown, append-only. */
@Component
public class PostalReconciliations {

    private static final int MOST = 24;

    private final JdbcClient jdbc;

    PostalReconciliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these desks, the newest first. */
    public List<PostalReconciliation> of(Collection<AuthorityId> desks) {
        return jdbc.sql("select * from postal_reconciliation where desk_id = any (?) order by made_at desc limit ?")
                .params(desks.stream().map(AuthorityId::value).toArray(String[]::new), MOST)
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<PostalReconciliation> find(UUID id) {
        return jdbc.sql("select * from postal_reconciliation where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(PostalReconciliation made, OfficialId by) {
        jdbc.sql(
                        """
                        insert into postal_reconciliation
                            (id, desk_id, month, made_at, made_by, encoding, lines, postage, cash)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.id(),
                        made.desk().value(),
                        made.month(),
                        Persisted.time(made.madeAt()),
                        by.value(),
                        made.encoding(),
                        made.lines(),
                        made.postage(),
                        made.cash())
                .update();
        var position = 0;
        for (var difference : made.differences()) {
            jdbc.sql(
                            """
                            insert into postal_difference
                                (reconciliation_id, position, kind, tracking_number, dossier_id, ours, theirs)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            made.id(),
                            ++position,
                            difference.kind().name(),
                            difference.trackingNumber(),
                            difference.dossier() == null
                                    ? null
                                    : difference.dossier().value(),
                            difference.ours(),
                            difference.theirs())
                    .update();
        }
    }

    private PostalReconciliation read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PostalReconciliation(
                id,
                new AuthorityId(row.getString("desk_id")),
                row.getObject("month", LocalDate.class),
                Persisted.time(row, "made_at"),
                row.getString("encoding"),
                row.getInt("lines"),
                row.getLong("postage"),
                row.getLong("cash"),
                differences(id));
    }

    private List<PostalDifference> differences(UUID id) {
        return jdbc.sql("select * from postal_difference where reconciliation_id = ? order by position")
                .param(id)
                .query((row, number) -> new PostalDifference(
                        PostalDifference.Kind.valueOf(row.getString("kind")),
                        row.getString("tracking_number"),
                        Optional.ofNullable(row.getObject("dossier_id", UUID.class))
                                .map(DossierId::new)
                                .orElse(null),
                        row.getString("ours"),
                        row.getString("theirs")))
                .list();
    }
}
