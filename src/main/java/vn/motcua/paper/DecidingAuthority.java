package vn.motcua.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;

/** Whose paper it is: what an authority left open that has ended, its successor signs. */
@Component
public class DecidingAuthority {

    private final Authorities authorities;
    private final DossierLaw law;

    DecidingAuthority(Authorities authorities, DossierLaw law) {
        this.authorities = authorities;
        this.law = law;
    }

    /** The authority that signs for the dossier on the day. */
    public Authority of(Dossier dossier, LocalDate day) {
        return answering(dossier.competentAuthority(), law.procedureOf(dossier).field(), day);
    }

    /** For what belongs to no single field. */
    Authority of(AuthorityId authority, LocalDate day) {
        return answering(authority, null, day);
    }

    private Authority answering(AuthorityId authority, String field, LocalDate day) {
        return authorities
                .successorOf(authority, field, day)
                .or(() -> authorities.find(authority, day))
                .orElseThrow();
    }
}
