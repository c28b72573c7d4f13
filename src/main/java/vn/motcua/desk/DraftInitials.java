package vn.motcua.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Which draft the head of the division answers for, one row for each time. Rows are never changed. */
@Component
class DraftInitials {

    private final JdbcClient jdbc;

    DraftInitials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param by full name of who initialled
     * @param document the draft that was there, null for none
     * @param wordsDigest SHA-256 of the words to be printed from the template, null where there were none
     */
    record Initials(String by, Instant at, DocumentId document, String wordsDigest) {}

    /** The last ones. */
    Optional<Initials> latest(DossierId dossier) {
        return jdbc.sql(
                        """
                        select i.*, o.full_name from draft_initials i join official o on o.id = i.initialled_by
                        where i.dossier_id = ? order by i.id desc limit 1""")
                .param(dossier.value())
                .query((row, number) -> new Initials(
                        row.getString("full_name"),
                        Persisted.time(row, "initialled_at"),
                        Optional.ofNullable(row.getObject("document_id", UUID.class))
                                .map(DocumentId::new)
                                .orElse(null),
                        row.getString("words_sha256")))
                .optional();
    }

    void add(DossierId dossier, DocumentId document, String wordsDigest, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft_initials (dossier_id, document_id, words_sha256, initialled_by, initialled_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        document == null ? null : document.value(),
                        wordsDigest,
                        by.value(),
                        Persisted.time(at))
                .update();
    }
}
