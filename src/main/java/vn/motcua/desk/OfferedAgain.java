package vn.motcua.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.RequiredDocument;

/** Papers that an applicant is asked for and that the office has already, in the store or from an earlier dossier of the same owner. */
@Component
class OfferedAgain {

    private final KnownOwner knownOwner;
    private final DossierComponents components;
    private final SupplementRequests supplements;
    private final DossierDocuments documents;

    OfferedAgain(
            KnownOwner knownOwner,
            DossierComponents components,
            SupplementRequests supplements,
            DossierDocuments documents) {
        this.documents = documents;
        this.knownOwner = knownOwner;
        this.components = components;
        this.supplements = supplements;
    }

    /** At the intake everything that is asked for, later what the applicant is waited for; whatever is scanned already is not. */
    List<KnownOwner.Paper> of(Dossier dossier) {
        var asked = asked(dossier);
        return asked.isEmpty() ? List.of() : knownOwner.papers(dossier.owner().identityNumber(), asked, dossier.id());
    }

    private List<RequiredDocument> asked(Dossier dossier) {
        if (dossier.status() == DossierStatus.REGISTERED) {
            var there = documents.of(dossier.id()).stream()
                    .map(DossierDocument::documentKey)
                    .collect(Collectors.toSet());
            return components.of(dossier).stream()
                    .filter(paper -> !there.contains(paper.key()))
                    .toList();
        }
        if (dossier.status() != DossierStatus.SUPPLEMENT_REQUESTED) {
            return List.of();
        }
        var keys = supplements.open(dossier.id()).map(SupplementRequest::keys).orElse(Set.of());
        return components.of(dossier).stream()
                .filter(paper -> keys.contains(paper.key()))
                .toList();
    }
}
