package vn.motcua.digitization;

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
        if (isNew) {
            events.publishEvent(new ScanKept(documents.find(into, taken).orElseThrow()));
        }
        return isNew;
    }
}
