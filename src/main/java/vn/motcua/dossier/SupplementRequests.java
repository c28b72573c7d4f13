package vn.motcua.dossier;

import java.sql.Array;
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
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** What applicants were asked to bring. */
@Component
public class SupplementRequests {

    private final JdbcClient jdbc;

    SupplementRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a dossier, the first one first. */
    public List<SupplementRequest> of(DossierId dossier) {
        return jdbc.sql("select * from supplement_request where dossier_id = ? order by round")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The one that waits for the applicant. */
    public Optional<SupplementRequest> open(DossierId dossier) {
        return of(dossier).stream()
                .filter(request -> request.closedAt() == null)
                .findFirst();
    }

    List<SupplementRequest> open(Collection<DossierId> dossiers) {
        return jdbc.sql("select * from supplement_request where closed_at is null and dossier_id = any (?)")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    void move(Map<UUID, Instant> due) {
        var ids = due.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update supplement_request r set due_at = line.due::timestamptz
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (id, due)
                        where r.id = line.id and r.closed_at is null""")
                .params(ids, Stream.of(ids).map(due::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /** @param dossierDue when the dossier is due as the applicant is asked; null before acceptance */
    void add(SupplementRequest request, Instant dossierDue) {
        jdbc.sql(
                        """
                        insert into supplement_request
                            (id, dossier_id, round, stage, documents, other_document, reason, legal_basis, asked_at, asked_by, due_at,
                             dossier_due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.id(),
                        request.dossier().value(),
                        request.round(),
                        request.stage().name(),
                        request.documents().toArray(String[]::new),
                        request.otherDocument(),
                        request.reason(),
                        request.legalBasis(),
                        Persisted.time(request.askedAt()),
                        request.askedBy().value(),
                        Persisted.time(request.dueAt()),
                        Persisted.time(dossierDue))
                .update();
    }

    void close(UUID id, SupplementRequest.Outcome outcome, Instant at) {
        jdbc.sql("update supplement_request set closed_at = ?, outcome = ? where id = ? and closed_at is null")
                .params(Persisted.time(at), outcome.name(), id)
                .update();
    }

    private static SupplementRequest read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new SupplementRequest(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getInt("round"),
                SupplementRequest.Stage.valueOf(row.getString("stage")),
                texts(row.getArray("documents")),
                row.getString("other_document"),
                row.getString("reason"),
                row.getString("legal_basis"),
                Persisted.time(row, "asked_at"),
                new OfficialId(row.getString("asked_by")),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "closed_at"),
                outcome == null ? null : SupplementRequest.Outcome.valueOf(outcome));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
