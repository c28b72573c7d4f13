package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The rows of {@code issued_result} and their ends. */
@Component
public class IssuedResults {

    private static final String ALL =
            """
            select r.*, e.kind, e.reason, e.decided_by, e.decided_at
            from issued_result r left join issued_result_end e on e.issued_id = r.id
            """;

    private final JdbcClient jdbc;

    IssuedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every one of a dossier, the first before those that came in its place. */
    public List<IssuedResult> of(DossierId dossier) {
        return jdbc.sql(ALL + "where r.dossier_id = ? order by r.issued_at, r.id")
                .param(dossier.value())
                .query((row, index) -> read(row))
                .list();
    }

    /** The one that holds. */
    public Optional<IssuedResult> standing(DossierId dossier) {
        return of(dossier).stream().filter(result -> result.end() == null).reduce((older, newer) -> newer);
    }

    Optional<IssuedResult> byToken(String token) {
        return jdbc.sql(ALL + "where r.token = ?")
                .param(token)
                .query((row, index) -> read(row))
                .optional();
    }

    /** The one that came in its place. */
    Optional<IssuedResult> successorOf(IssuedResult replaced) {
        return jdbc.sql(ALL + "where r.replaces = ?")
                .param(replaced.id())
                .query((row, index) -> read(row))
                .optional();
    }

    void add(IssuedResult result) {
        jdbc.sql(
                        """
                        insert into issued_result (id, dossier_id, authority_id, token, document_id, sha256, title, number,
                            day, signer, issued_at, replaces)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        result.id(),
                        result.dossier().value(),
                        result.authority().value(),
                        result.token(),
                        result.document().value(),
                        result.sha256(),
                        result.title(),
                        result.number(),
                        result.day(),
                        result.signer(),
                        Persisted.time(result.issuedAt()),
                        result.replaces())
                .update();
    }

    void end(UUID id, IssuedResult.End end) {
        jdbc.sql(
                        """
                        insert into issued_result_end (issued_id, kind, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?)""")
                .params(id, end.kind().name(), end.reason(), end.by().value(), Persisted.time(end.at()))
                .update();
    }

    private static IssuedResult read(ResultSet row) throws SQLException {
        return new IssuedResult(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                row.getString("token"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("sha256"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("day", LocalDate.class),
                row.getString("signer"),
                Persisted.time(row, "issued_at"),
                row.getObject("replaces", UUID.class),
                end(row));
    }

    private static IssuedResult.End end(ResultSet row) throws SQLException {
        return row.getString("kind") == null
                ? null
                : new IssuedResult.End(
                        IssuedResult.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        new OfficialId(row.getString("decided_by")),
                        Persisted.time(row, "decided_at"));
    }
}
