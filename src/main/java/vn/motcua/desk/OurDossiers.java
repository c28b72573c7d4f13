package vn.motcua.desk;

import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;

/** The dossiers of the offices of whoever is signed in. Whoever was only let in to read another one needs nobody's data. */
@Component
class OurDossiers {

    private final CurrentOfficial current;

    OurDossiers(CurrentOfficial current) {
        this.current = current;
    }

    boolean include(Dossier dossier) {
        var offices = current.get().authorities();
        return offices.contains(dossier.receivingAuthority()) || offices.contains(dossier.competentAuthority());
    }
}
