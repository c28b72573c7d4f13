package vn.motcua.digitization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/** The papers of a dossier. Whether the asker may see the dossier is for the caller to check. */
public interface DossierDocuments {

    /** Every paper that counts, oldest first: neither replaced by a newer version nor struck. */
    List<DossierDocument> of(DossierId dossier);

    /** The result's file that stands: the newest, signed or not. */
    default Optional<DossierDocument> newestResult(DossierId dossier) {
        return newest(dossier, DocumentPurpose.RESULT);
    }

    /** What the register is told the dossier was concluded by; null where no file was stored. */
    default UUID scanOfResult(DossierId dossier) {
        return newestResult(dossier).map(document -> document.id().value()).orElse(null);
    }

    /** The draft of the result that stands. */
    default Optional<DossierDocument> newestDraft(DossierId dossier) {
        return newest(dossier, DocumentPurpose.DRAFT);
    }

    private Optional<DossierDocument> newest(DossierId dossier, DocumentPurpose purpose) {
        return of(dossier).stream()
                .filter(document -> document.purpose() == purpose)
                .reduce((older, newer) -> newer);
    }

    /** Every paper ever stored for it, oldest first, with what became of it; nothing is deleted. */
    List<KeptDocument> versions(DossierId dossier);

    /** Whatever became of it; empty also where the paper belongs to another dossier. */
    Optional<DossierDocument> find(DossierId dossier, DocumentId id);
}
