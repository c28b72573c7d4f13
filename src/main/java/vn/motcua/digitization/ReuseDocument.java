package vn.motcua.digitization;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Takes a paper of an earlier dossier over into another one: the same content, and on record from where. */
@Service
public class ReuseDocument {

    private final JdbcClient jdbc;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher events;
    private final DossierDocuments documents;

    ReuseDocument(
            JdbcClient jdbc,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher events,
            DossierDocuments documents) {
        this.events = events;
        this.documents = documents;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What the store of owners' papers gives to a dossier.
     *
     * @param version of the stored paper, kept with the new row
     * @param document that version once was with another dossier; null where it was none
     * @param name of the paper, Vietnamese
     */
    public record FromStore(UUID version, DocumentId document, String name, StoredContent content) {}

    /**
     * Takes a version of a stored paper over: its digest is that of the dossier's paper from now on, whatever becomes of the
     * stored one.
     *
     * @return false if the dossier had it already
     */
    @Transactional
    public boolean reuse(FromStore source, String documentKey, DossierId into) {
        var content = source.content();
        var taken = DocumentId.next();
        var format = ScanFormat.of(content.mediaType()).orElseThrow();
        var isNew = jdbc.sql(
                                """
                        insert into dossier_document (id, dossier_id, purpose, document_key, file_name, media_type,
                            size_bytes, sha256, uploaded_at, uploaded_by, reused_from, taken_from)
                        values (:id, :into, 'COMPONENT', :key, :name, :type, :size, :sha256, :at, :by, :from, :version)
                        on conflict (dossier_id, purpose, document_key, sha256) where struck_at is null do nothing""")
                        .param("id", taken.value())
                        .param("into", into.value())
                        .param("key", documentKey)
                        .param(
                                "name",
                                FileName.of(source.name().replaceAll("[/\\\\]", "-"))
                                        .orThrow()
                                        .as(format)
                                        .value())
                        .param("type", content.mediaType())
                        .param("size", content.size())
                        .param("sha256", content.sha256())
                        .param("at", Persisted.time(clock.instant()))
                        .param("by", current.get().id().value())
                        .param(
                                "from",
                                source.document() == null
                                        ? null
                                        : source.document().value())
                        .param("version", source.version())
                        .update()
                == 1;
        tell(isNew, into, taken);
        return isNew;
    }

    private void tell(boolean isNew, DossierId into, DocumentId taken) {
        if (isNew) {
            events.publishEvent(new ScanKept(documents.find(into, taken).orElseThrow()));
        }
    }

    /**
     * Whether the paper may be used there is for the caller to know.
     *
     * @return false if the dossier had it already
     */
    @Transactional
    public boolean reuse(DocumentId source, DossierId into) {
        var taken = DocumentId.next();
        var isNew = jdbc.sql(
                                """
                        insert into dossier_document (id, dossier_id, purpose, document_key, file_name, media_type,
                            size_bytes, sha256, uploaded_at, uploaded_by, reused_from)
                        select :id, :into, purpose, document_key, file_name, media_type, size_bytes, sha256, :at, :by, id
                        from dossier_document where id = :source and purpose = 'COMPONENT'
                        on conflict (dossier_id, purpose, document_key, sha256) where struck_at is null do nothing""")
                        .param("id", taken.value())
                        .param("into", into.value())
                        .param("at", Persisted.time(clock.instant()))
                        .param("by", current.get().id().value())
                        .param("source", source.value())
                        .update()
                == 1;
        tell(isNew, into, taken);
        return isNew;
    }
}
