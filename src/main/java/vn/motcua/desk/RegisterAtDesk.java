package vn.motcua.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.NoteIntake;
import vn.motcua.dossier.RegisterDossier;
import vn.motcua.dossier.Registration;
import vn.motcua.shared.RefusalException;

/** Enters a dossier together with what the desk noted of it, or nothing of either. */
@Component
class RegisterAtDesk {

    private final RegisterDossier registerDossier;
    private final NoteIntake noteIntake;

    RegisterAtDesk(RegisterDossier registerDossier, NoteIntake noteIntake) {
        this.registerDossier = registerDossier;
        this.noteIntake = noteIntake;
    }

    /**
     * A repetition after the decision on intake changes no note.
     *
     * @throws RefusalException which takes everything back
     */
    @Transactional
    public Dossier register(Registration registration, IntakeNotes notes) {
        var dossier = registerDossier.register(registration).orThrow();
        return dossier.status() == DossierStatus.REGISTERED
                ? noteIntake.note(dossier.id(), notes).orThrow()
                : dossier;
    }
}
