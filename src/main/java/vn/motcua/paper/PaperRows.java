package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The table {@code paper}. */
@Component
class PaperRows {

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an issued paper says, as kept, with the fingerprint it was kept under. */
    record Content(String json, String sha256) {}

    /** @param number of its register; null for one that was signed under another */
    void add(Paper paper, Integer number, FormSet.Id set, OfficialId issuedBy, Content content) {
        jdbc.sql(
                        """
                        insert into paper
                            (id, dossier_id, authority_id, kind, form_set, number, year, symbol, issued_at, issued_by,
                            signer_name, signature_line, content, sha256)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.id(),
                        paper.dossier().value(),
                        paper.authority().value(),
                        paper.kind().name(),
                        set.name(),
                        number,
                        paper.year(),
                        paper.number(),
                        Persisted.time(paper.issuedAt()),
                        issuedBy == null ? null : issuedBy.value(),
                        paper.signerName(),
                        paper.signatureLine(),
                        content.json(),
                        content.sha256())
                .update();
    }

    List<Paper> of(DossierId dossier) {
        return jdbc.sql("select * from paper where dossier_id = ? order by issued_at, kind, number")
                .param(dossier.value())
                .query((row, index) -> read(row))
                .list();
    }

    Optional<Paper> find(DossierId dossier, UUID id) {
        return jdbc.sql("select * from paper where dossier_id = ? and id = ?")
                .params(dossier.value(), id)
                .query((row, index) -> read(row))
                .optional();
    }

    Content content(UUID id) {
        return jdbc.sql("select content, sha256 from paper where id = ?")
                .param(id)
                .query((row, index) -> new Content(row.getString("content"), row.getString("sha256")))
                .single();
    }

    void countCopy(UUID id) {
        jdbc.sql("update paper set printed_copies = printed_copies + 1 where id = ?")
                .param(id)
                .update();
    }

    /** @return false if it was cancelled before */
    boolean cancel(UUID id, String reason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                        update paper set cancelled_at = ?, cancelled_by = ?, cancel_reason = ?
                        where id = ? and cancelled_at is null""")
                        .params(Persisted.time(at), by.value(), reason, id)
                        .update()
                == 1;
    }

    private static Paper read(ResultSet row) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("symbol"),
                row.getInt("year"),
                Persisted.time(row, "issued_at"),
                row.getString("signer_name"),
                row.getString("signature_line"),
                row.getInt("printed_copies"),
                Persisted.time(row, "cancelled_at"),
                row.getString("cancel_reason"));
    }
}
