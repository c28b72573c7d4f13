package vn.motcua.digitization;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierId;

/** The papers of a dossier. Whether the asker may see the dossier is for the caller to check. */
public interface DossierDocuments {

    /** Every paper ever stored for it, oldest first; nothing is deleted. */
    List<DossierDocument> of(DossierId dossier);

    /** Empty also where the paper belongs to another dossier. */
    Optional<DossierDocument> find(DossierId dossier, DocumentId id);
}
