package vn.motcua.move;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/**
 * What would stand in the way of each dossier. The move itself is tried and taken back, once for all that stand at the same
 * place under the same case: among them nothing differs that a move depends on.
 */
@Component
class DryRun {

    private final InstanceMoves instances;
    private final DossierRegister register;
    private final MoveOne moveOne;
    private final MoveLines lines;
    private final TransactionTemplate takenBack;

    DryRun(
            InstanceMoves instances,
            DossierRegister register,
            MoveOne moveOne,
            MoveLines lines,
            PlatformTransactionManager transactions) {
        this.instances = instances;
        this.register = register;
        this.moveOne = moveOne;
        this.lines = lines;
        this.takenBack = new TransactionTemplate(transactions);
        this.takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Every dossier that runs on the version and is not closed; of a move that takes back another one, those it moved. */
    List<MoveLines.Foreseen> of(VersionMove move) {
        var places = new HashMap<>(instances.places(move.from().processDefinitionId()));
        if (move.undoes() != null) {
            places.keySet().retainAll(lines.moved(move.undoes()));
        }
        var verdicts = new HashMap<String, Optional<String>>();
        return register.all(places.keySet()).stream()
                .filter(dossier -> dossier.procedureVersion().equals(move.from().id()))
                .filter(dossier -> !dossier.status().terminal())
                .map(dossier -> {
                    var place = places.get(dossier.id());
                    var alike = "%s %s %s".formatted(dossier.caseKey(), dossier.status(), place.signature());
                    var obstacle = verdicts.computeIfAbsent(alike, first -> obstacle(move, dossier.id()));
                    return new MoveLines.Foreseen(dossier.id(), said(place), obstacle.orElse(null));
                })
                .toList();
    }

    private static String said(InstanceMoves.Place place) {
        return place.labels().isEmpty() ? "–" : String.join(", ", place.labels());
    }

    private Optional<String> obstacle(VersionMove move, DossierId dossier) {
        try {
            takenBack.executeWithoutResult(status -> {
                moveOne.move(move, dossier);
                status.setRollbackOnly();
            });
            return Optional.empty();
        } catch (CannotMove stuck) {
            return Optional.of(stuck.said());
        } catch (ConcurrencyFailureException somebodyWorks) {
            return Optional.empty();
        }
    }
}
