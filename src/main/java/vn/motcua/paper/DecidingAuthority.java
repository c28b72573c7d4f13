package vn.motcua.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;

/** Whose paper it is: what an authority left open that has ended, its successor signs. */
@Component
class DecidingAuthority {

    private final Authorities authorities;
    private final DossierLaw law;

    DecidingAuthority(Authorities authorities, DossierLaw law) {
        this.authorities = authorities;
        this.law = law;
    }

    Authority of(Dossier dossier, LocalDate day) {
        return authorities
                .successorOf(
                        dossier.competentAuthority(), law.procedureOf(dossier).field(), day)
                .or(() -> authorities.find(dossier.competentAuthority(), day))
                .orElseThrow();
    }
}
