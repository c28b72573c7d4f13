package vn.motcua.delay;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** Reading what was asked and said before the due dates of a dossier. */
@Component
public class Apologies {

    private final ApologyRows rows;

    Apologies(ApologyRows rows) {
        this.rows = rows;
    }

    /** @throws java.util.NoSuchElementException if our own id leads nowhere */
    public Apology get(UUID id) {
        return rows.findById(id).orElseThrow();
    }

    /** The first one first. */
    public List<Apology> of(DossierId dossier) {
        return rows.findByDossierIdOrderByAskedAt(dossier);
    }
}
