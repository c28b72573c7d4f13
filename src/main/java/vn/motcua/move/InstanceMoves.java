package vn.motcua.move;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierId;

/** What a move asks of the engine. */
public interface InstanceMoves {

    /**
     * Where a dossier stands in its process.
     *
     * @param signature the same for all that stand alike, so that one speaks for them
     * @param labels of the nodes, as drawn
     */
    record Place(String signature, List<String> labels) {}

    /** Of every dossier whose instance runs on a definition; one statement for all. */
    Map<DossierId, Place> places(String definitionId);

    /** BPMN of a definition, as it was deployed. */
    String model(String definitionId);

    /**
     * Moves its instance; timers and tasks keep their dates.
     *
     * @throws CannotMove if the engine sees a reason against it; the transaction is lost then
     * @throws org.springframework.dao.ConcurrencyFailureException if somebody works on it now
     */
    void move(DossierId dossier, String fromDefinition, String toDefinition);
}
