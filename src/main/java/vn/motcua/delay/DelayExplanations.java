package vn.motcua.delay;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** Reading the explanations kept with a dossier. */
@Component
public class DelayExplanations {

    private final DelayExplanationRows rows;

    DelayExplanations(DelayExplanationRows rows) {
        this.rows = rows;
    }

    /** @throws java.util.NoSuchElementException if our own id leads nowhere */
    public DelayExplanation get(UUID id) {
        return rows.findById(id).orElseThrow();
    }

    public List<DelayExplanation> of(DossierId dossier) {
        return rows.findByDossierIdOrderByOpenedAt(dossier);
    }
}
