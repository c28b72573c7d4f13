package vn.motcua.dossier;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Nhận hồ sơ trực tuyến: the register takes in what the national portal sends, with status 1 and no code, and the desk of
 * the competent authority finds it in its list. Nobody is signed in.
 */
@Component
public class RegisterOnlineDossier {

    private final DossierRegister register;
    private final OpenDossier openDossier;
    private final Authorities authorities;

    RegisterOnlineDossier(DossierRegister register, OpenDossier openDossier, Authorities authorities) {
        this.register = register;
        this.openDossier = openDossier;
        this.authorities = authorities;
    }

    /**
     * Registers once: the same portal code again answers with what is there. In the transaction of the message, which keeps
     * two of one code apart.
     *
     * @param registration with the authority that decides, whose desk takes it in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Dossier> register(String portalCode, Registration registration) {
        return register.findByPortalCode(portalCode).map(Outcome::done).orElseGet(() -> deskOf(
                        registration.competentAuthority())
                .map(desk -> openDossier.open(registration, Entry.online(portalCode, desk)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Không bộ phận một cửa nào nhận hồ sơ của cơ quan có thẩm quyền."))));
    }

    /** Its own, or that of whoever receives for it. */
    private Optional<AuthorityId> deskOf(AuthorityId competent) {
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
