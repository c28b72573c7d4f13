package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Outcome;

/**
 * The dossier that takes the place of one filed under the wrong procedure: the same people, the same reception, the same
 * law day; the desk accepts it as any other, and it gets a code of its own then.
 */
@Component
class OpenSuccessor {

    private final OpenDossier openDossier;
    private final ProcedureCatalogue catalogue;

    OpenSuccessor(OpenDossier openDossier, ProcedureCatalogue catalogue) {
        this.openDossier = openDossier;
        this.catalogue = catalogue;
    }

    Outcome<DossierId> open(Dossier old, Correction correction) {
        var registration = new Registration(
                DossierId.next(),
                correction.newProcedure(),
                null,
                old.competentAuthority(),
                old.channel(),
                old.returnMode(),
                old.filer(),
                old.authorityPaper(),
                old.owner(),
                old.receiver(),
                old.summary(),
                old.submittedAt(),
                old.receivedAt(),
                correction.incident(),
                places(old, correction));
        return openDossier
                .open(registration, Entry.by(correction.proposedBy(), old.receivingAuthority()))
                .map(Dossier::id);
    }

    /** The right procedure may be one that is returned where it is received. */
    private FilingPlaces places(Dossier old, Correction correction) {
        return catalogue
                .inForce(correction.newProcedure(), old.lawDay())
                .filter(Procedure::offTerritory)
                .map(offTerritory -> new FilingPlaces(old.assistingAuthority(), old.returningAuthority()))
                .orElse(FilingPlaces.USUAL);
    }
}
