package vn.motcua.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** The papers issued about dossiers, for reading. */
@Component
public class Papers {

    private final PaperRows rows;

    Papers(PaperRows rows) {
        this.rows = rows;
    }

    /** All of a dossier, cancelled ones too, the oldest first. */
    public List<Paper> of(DossierId dossier) {
        return rows.of(dossier);
    }

    /** The newest of a kind that was not cancelled. */
    public Optional<Paper> latest(DossierId dossier, PaperKind kind) {
        return rows.of(dossier).stream()
                .filter(paper -> paper.kind() == kind && paper.cancelledAt() == null)
                .reduce((older, newer) -> newer);
    }
}
