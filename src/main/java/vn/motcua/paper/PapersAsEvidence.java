package vn.motcua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockEvidence;
import vn.motcua.dossier.DossierId;

/** The numbered papers that were issued in the same act as a line of the clock's ledger. */
@Component
class PapersAsEvidence implements ClockEvidence {

    private final Papers papers;

    PapersAsEvidence(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<Proof> of(DossierId dossier) {
        return papers.of(dossier).stream()
                .filter(paper -> paper.cancelledAt() == null)
                .map(paper -> new Proof(
                        paper.issuedAt(),
                        "%s số %s, %s ký".formatted(paper.kind().label(), paper.number(), paper.signerName())))
                .toList();
    }
}
