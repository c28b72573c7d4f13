package vn.motcua.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;

/** The current official, as Spring Security knows it. The session keeps the id only; posts are read afresh. */
@Component
class SignedInOfficial implements CurrentOfficial {

    private final KnownOfficials officials;

    SignedInOfficial(KnownOfficials officials) {
        this.officials = officials;
    }

    @Override
    public Optional<Official> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    Optional<Official> of(Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return officials.inOffice(new OfficialId(authentication.getName()));
    }
}
