package vn.motcua.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Who has opened the scan of which result; a newer scan is another one. */
@Component
public class SeenResults {

    private static final Refusal UNSEEN = Refusal.refused(
            "Bản quét kết quả chưa được mở xem, hoặc vừa được thay bằng bản khác. Hãy mở xem rồi ký lại.");

    private final JdbcClient jdbc;
    private final DossierDocuments documents;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SeenResults(
            JdbcClient jdbc,
            DossierDocuments documents,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.law = law;
        this.current = current;
        this.clock = clock;
    }

    /** Why the current official may not sign it among many; empty where they may. */
    public Optional<Refusal> refusal(Dossier dossier) {
        return mustBeSeen(dossier)
                        && newest(dossier)
                                .filter(scan -> seen(Set.of(scan.id().value()))
                                        .contains(scan.id().value()))
                                .isEmpty()
                ? Optional.of(UNSEEN)
                : Optional.empty();
    }

    boolean mustBeSeen(Dossier dossier) {
        return law.parameter(dossier, "signing.batchPreview").value().equals("REQUIRED");
    }

    /** The scan that a signature would be about; where a clerk issues, the draft until there is one. */
    Optional<DossierDocument> newest(Dossier dossier) {
        return documents
                .newestResult(dossier.id())
                .or(() -> law.procedureOf(dossier).issuedByClerk()
                        ? documents.newestDraft(dossier.id())
                        : Optional.empty());
    }

    void note(DossierDocument scan) {
        jdbc.sql("insert into result_seen (document_id, official_id, seen_at) values (?, ?, ?) on conflict do nothing")
                .params(scan.id().value(), current.get().id().value(), Persisted.time(clock.instant()))
                .update();
    }

    /** Those of the scans that the current official has opened. */
    Set<UUID> seen(Collection<UUID> scans) {
        return scans.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select document_id from result_seen where official_id = :official and document_id in (:scans)")
                        .param("official", current.get().id().value())
                        .param("scans", scans)
                        .query(UUID.class)
                        .list());
    }
}
