package vn.motcua.digitization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.BroughtPapers;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The rows of {@code dossier_document}: appended, struck at most, never changed otherwise. */
@Component
class DocumentRows implements DossierDocuments, BroughtPapers {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row that is there already, where the same content was sent for the same paper before.
     *
     * @param replaces null for one more file
     */
    Received addOnce(DossierDocument document, DocumentId replaces) {
        var added = jdbc.sql(
                        """
                        insert into dossier_document (id, dossier_id, purpose, document_key, file_name, media_type,
                            size_bytes, sha256, uploaded_at, uploaded_by, replaces)
                        values (:id, :dossier, :purpose, :key, :fileName, :mediaType, :size, :sha256, :at, :by, :replaces)
                        on conflict (dossier_id, purpose, document_key, sha256) where struck_at is null do nothing
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
                .param("replaces", replaces == null ? null : replaces.value())
                .update();
        return added == 1 ? new Received(document, true) : new Received(sentBefore(document), false);
    }

    /** Holds a row against others who would replace it, until the transaction ends. */
    void lock(DocumentId id) {
        jdbc.sql("select id from dossier_document where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    private DossierDocument sentBefore(DossierDocument document) {
        return jdbc.sql(
                        """
                        select * from dossier_document
                        where dossier_id = :dossier and purpose = :purpose and document_key = :key and sha256 = :sha256
                            and struck_at is null
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
        return versions(dossier).stream()
                .filter(KeptDocument::stands)
                .map(KeptDocument::document)
                .toList();
    }

    @Override
    public List<KeptDocument> versions(DossierId dossier) {
        return jdbc.sql(
                        """
                        select d.*, newer.id as newer_id, newer.uploaded_at as replaced_at
                        from dossier_document d
                        left join dossier_document newer on newer.replaces = d.id and newer.struck_at is null
                        where d.dossier_id = :dossier order by d.uploaded_at, d.id""")
                .param("dossier", dossier.value())
                .query(DocumentRows::kept)
                .list();
    }

    /** False where it was struck before. */
    boolean strike(DocumentId id, KeptDocument.Strike strike) {
        return jdbc.sql(
                                """
                                update dossier_document set struck_at = :at, struck_by = :by, strike_reason = :reason
                                where id = :id and struck_at is null""")
                        .param("id", id.value())
                        .param("at", Persisted.time(strike.at()))
                        .param("by", strike.by().value())
                        .param("reason", strike.reason())
                        .update()
                == 1;
    }

    @Override
    public Optional<DossierDocument> find(DossierId dossier, DocumentId id) {
        return jdbc.sql("select * from dossier_document where dossier_id = :dossier and id = :id")
                .param("dossier", dossier.value())
                .param("id", id.value())
                .query(DocumentRows::read)
                .optional();
    }

    @Override
    public List<String> between(DossierId dossier, Instant after, Instant until) {
        return of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.COMPONENT)
                .filter(document -> document.uploadedAt().isAfter(after)
                        && !document.uploadedAt().isAfter(until))
                .map(DossierDocument::documentKey)
                .toList();
    }

    private static KeptDocument kept(ResultSet row, int number) throws SQLException {
        var newer = row.getObject("newer_id", UUID.class);
        var struckAt = Persisted.time(row, "struck_at");
        return new KeptDocument(
                read(row, number),
                id(row.getObject("replaces", UUID.class)),
                newer == null ? null : new KeptDocument.Replacement(id(newer), Persisted.time(row, "replaced_at")),
                struckAt == null
                        ? null
                        : new KeptDocument.Strike(
                                struckAt, new OfficialId(row.getString("struck_by")), row.getString("strike_reason")));
    }

    private static DocumentId id(UUID id) {
        return id == null ? null : new DocumentId(id);
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
