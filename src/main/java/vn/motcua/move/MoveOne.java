package vn.motcua.move;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.dossier.MoveToVersion;
import vn.motcua.shared.Outcome;

/** One dossier in register and engine, all or nothing; the same for the dry run, which is then taken back. */
@Component
class MoveOne {

    private final HoldDossier hold;
    private final DossierRegister register;
    private final MoveToVersion moveToVersion;
    private final InstanceMoves instances;

    MoveOne(HoldDossier hold, DossierRegister register, MoveToVersion moveToVersion, InstanceMoves instances) {
        this.hold = hold;
        this.register = register;
        this.moveToVersion = moveToVersion;
        this.instances = instances;
    }

    /**
     * @return false if it needs no move any more: it has ended, or runs on another version by now
     * @throws CannotMove if something stands in its way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(VersionMove move, DossierId id) {
        hold.hold(id);
        var dossier = register.find(id)
                .filter(known -> !known.status().terminal())
                .filter(known -> known.procedureVersion().equals(move.from().id()));
        if (dossier.isEmpty()) {
            return false;
        }
        if (moveToVersion.move(id, move.to(), move.basis()) instanceof Outcome.Refused<Void> refused) {
            throw new CannotMove(List.of(refused.refusal().message()));
        }
        instances.move(id, move.from().processDefinitionId(), move.to().processDefinitionId());
        return true;
    }
}
