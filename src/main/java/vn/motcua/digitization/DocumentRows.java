package vn.motcua.digitization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/** The rows of {@code dossier_document}, appended and never changed. */
@Component
class DocumentRows implements DossierDocuments {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row that is there already, where the same content was sent for the same paper before. */
    Received addOnce(DossierDocument document) {
        var added = jdbc.sql(
                        """
                        insert into dossier_document (id, dossier_id, purpose, document_key, file_name, media_type,
                            size_bytes, sha256, uploaded_at, uploaded_by)
                        values (:id, :dossier, :purpose, :key, :fileName, :mediaType, :size, :sha256, :at, :by)
                        on conflict (dossier_id, purpose, document_key, sha256) do nothing
                        """)
                .param("id", document.id().value())
                .param("dossier", document.dossier().value())
                .param("purpose", document.purpose().name())
                .param("key", document.documentKey())
                .param("fileName", document.fileName())
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("at", document.uploadedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "by",
                        document.uploadedBy() == null
                                ? null
                                : document.uploadedBy().value())
                .update();
        return added == 1 ? new Received(document, true) : new Received(sentBefore(document), false);
    }

    private DossierDocument sentBefore(DossierDocument document) {
        return jdbc.sql(
                        """
                        select * from dossier_document
                        where dossier_id = :dossier and purpose = :purpose and document_key = :key and sha256 = :sha256
                        """)
                .param("dossier", document.dossier().value())
                .param("purpose", document.purpose().name())
                .param("key", document.documentKey())
                .param("sha256", document.sha256())
                .query(DocumentRows::read)
                .single();
    }

    @Override
    public List<DossierDocument> of(DossierId dossier) {
        return jdbc.sql("select * from dossier_document where dossier_id = :dossier order by uploaded_at, id")
                .param("dossier", dossier.value())
                .query(DocumentRows::read)
                .list();
    }

    @Override
    public Optional<DossierDocument> find(DossierId dossier, DocumentId id) {
        return jdbc.sql("select * from dossier_document where dossier_id = :dossier and id = :id")
                .param("dossier", dossier.value())
                .param("id", id.value())
                .query(DocumentRows::read)
                .optional();
    }

    private static DossierDocument read(ResultSet row, int number) throws SQLException {
        var by = row.getString("uploaded_by");
        return new DossierDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                DocumentPurpose.valueOf(row.getString("purpose")),
                row.getString("document_key"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                by == null ? null : new OfficialId(by));
    }
}
