package vn.motcua.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    private final ReceivingDesks desks;

    RegisterOnlineDossier(DossierRegister register, OpenDossier openDossier, ReceivingDesks desks) {
        this.register = register;
        this.openDossier = openDossier;
        this.desks = desks;
    }

    /**
     * Registers once: the same portal code again answers with what is there. In the transaction of the message, which keeps
     * two of one code apart.
     *
     * @param registration with the authority that decides, whose desk takes it in
     * @param filedOn the day whose law judges it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Dossier> register(String portalCode, Registration registration, LocalDate filedOn) {
        return register.findByPortalCode(portalCode).map(Outcome::done).orElseGet(() -> desks.of(
                        registration.competentAuthority())
                .map(desk -> openDossier.open(registration, Entry.online(portalCode, desk, filedOn)))
                .orElseGet(() -> Outcome.refused(
                        Refusal.refused("Không bộ phận một cửa nào nhận hồ sơ của cơ quan có thẩm quyền."))));
    }
}
