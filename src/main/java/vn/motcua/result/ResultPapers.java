package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The rows of {@code result_paper}: which number each result made here has. */
@Component
public class ResultPapers {

    private final JdbcClient jdbc;

    ResultPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that stands; empty where the dossier has none, its number was voided, or the result was replaced. */
    public Optional<ResultPaper> of(DossierId dossier) {
        return jdbc.sql("select * from result_paper where dossier_id = ? and voided_at is null and replaced_at is null")
                .param(dossier.value())
                .query((row, index) -> read(row))
                .optional();
    }

    Optional<ResultPaper> byToken(String token) {
        return jdbc.sql("select * from result_paper where token = ? and voided_at is null")
                .param(token)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Two who make the same dossier's result wait for each other. */
    void hold(DossierId dossier) {
        jdbc.sql("select id from dossier where id = ? for update")
                .param(dossier.value())
                .query(UUID.class)
                .single();
    }

    /** @param content the fields as JSON */
    void add(ResultPaper paper, String kind, int number, String content, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into result_paper (id, dossier_id, authority_id, kind, number, year, symbol, token, title,
                            content, day, document_id, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.id(),
                        paper.dossier().value(),
                        paper.authority().value(),
                        kind,
                        number,
                        paper.year(),
                        paper.symbol(),
                        paper.token(),
                        paper.title(),
                        content,
                        paper.day(),
                        paper.document().value(),
                        by.value(),
                        Persisted.time(at))
                .update();
    }

    void remade(UUID id, LocalDate day, DocumentId document, String content, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        update result_paper set day = ?, document_id = ?, content = ?, made_by = ?, made_at = ?
                        where id = ?""")
                .params(day, document.value(), content, by.value(), Persisted.time(at), id)
                .update();
    }

    /** What was issued under its number was replaced; the dossier's next result has a number of its own. */
    void replaced(UUID id, Instant at) {
        jdbc.sql("update result_paper set replaced_at = ? where id = ?")
                .params(Persisted.time(at), id)
                .update();
    }

    /** @param reason Vietnamese */
    void voided(UUID id, String reason, Instant at) {
        jdbc.sql("update result_paper set voided_at = ?, void_reason = ? where id = ?")
                .params(Persisted.time(at), reason, id)
                .update();
    }

    private static ResultPaper read(ResultSet row) throws SQLException {
        return new ResultPaper(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                row.getInt("year"),
                row.getString("symbol"),
                row.getString("token"),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                new DocumentId(row.getObject("document_id", UUID.class)));
    }
}
