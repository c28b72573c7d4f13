package vn.motcua.desk;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;

/** Papers that an applicant was asked for and that the office has already, from an earlier dossier of the same owner. */
@Component
class OfferedAgain {

    private final KnownOwner knownOwner;
    private final DossierComponents components;
    private final SupplementRequests supplements;

    OfferedAgain(KnownOwner knownOwner, DossierComponents components, SupplementRequests supplements) {
        this.knownOwner = knownOwner;
        this.components = components;
        this.supplements = supplements;
    }

    /** The newest scan of each; empty unless the applicant is waited for. */
    List<KnownOwner.Paper> of(Dossier dossier) {
        if (dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
            return List.of();
        }
        var asked = supplements.open(dossier.id()).map(SupplementRequest::keys).orElse(Set.of());
        var papers = components.of(dossier).stream()
                .filter(paper -> asked.contains(paper.key()))
                .toList();
        return knownOwner.papers(dossier.owner().identityNumber(), papers, dossier.id());
    }
}
