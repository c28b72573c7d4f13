package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/**
 * Since when papers are at the desk: since the acceptance; once they have gone to a unit, since more came (a supplement) or
 * the desk finished what was sent back to it.
 */
@Component
public class PapersAtTheDesk {

    /** How many are read at a time. */
    public static final int MOST = 500;

    private static final String SELECT =
            """
            select d.id, case when gone.at is null then d.accepted_at else came.at end as since
            from dossier d
            left join lateral (
                select max(p.taken_at) as at from hand_over_paper p join hand_over_sheet s on s.id = p.sheet_id
                where p.dossier_id = d.id and s.direction = 'TO_UNIT') gone on true
            left join lateral (
                select min(e.at) as at from dossier_event e
                where e.dossier_id = d.id and e.at > gone.at and e.kind in ('SUPPLEMENTED', 'CORRECTED')) came on true
            """;

    private final JdbcClient jdbc;

    PapersAtTheDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since null where nothing says that they came back after they were taken */
    public record AtTheDesk(DossierId dossier, Instant since) {}

    /** Taken in by one of the desks on paper, still with their officials, and not on their way: at most {@link #MOST}. */
    public List<AtTheDesk> of(Collection<AuthorityId> desks) {
        return waiting("d.receiving_authority_id = any (?)", desks);
    }

    /** The same at desks of others for these authorities to decide: what their units have yet to get. */
    public List<AtTheDesk> elsewhereFor(Collection<AuthorityId> deciding) {
        return waiting(
                "d.competent_authority_id = any (?) and d.receiving_authority_id <> d.competent_authority_id",
                deciding);
    }

    private List<AtTheDesk> waiting(String where, Collection<AuthorityId> whose) {
        return jdbc.sql(SELECT
                        + """
                        where %s and d.channel <> 'ONLINE' and d.status in (2, 4)
                            and (gone.at is null or came.at is not null)
                            and not exists (
                                select from hand_over_paper p
                                where p.dossier_id = d.id and p.taken_at is null and p.struck_at is null)
                        order by since, d.code limit %d"""
                                .formatted(where, MOST))
                .param(whose.stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** Since when each of them is at its desk; now where papers come back of which nothing says so. */
    Map<DossierId, Instant> since(Collection<DossierId> dossiers, Instant now) {
        return jdbc
                .sql(SELECT + "where d.id = any (?)")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(AtTheDesk::dossier, paper -> paper.since() == null ? now : paper.since()));
    }

    private static AtTheDesk read(ResultSet row) throws SQLException {
        return new AtTheDesk(new DossierId(row.getObject("id", UUID.class)), Persisted.time(row, "since"));
    }
}
