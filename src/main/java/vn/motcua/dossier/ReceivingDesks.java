package vn.motcua.dossier;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;

/** Whose one-stop desk takes in what is for an authority: its own, or that of whoever receives for it. */
@Component
public class ReceivingDesks {

    private final Authorities authorities;

    ReceivingDesks(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Empty where nobody receives for it. */
    public Optional<AuthorityId> of(AuthorityId competent) {
        if (authorities.find(competent).map(Authority::desk).isPresent()) {
            return Optional.of(competent);
        }
        return authorities.all().stream()
                .filter(desk -> authorities.servedBy(desk).contains(competent)
                        && authorities.find(desk).map(Authority::desk).isPresent())
                .sorted(Comparator.comparing(AuthorityId::value))
                .findFirst();
    }
}
