package vn.motcua.decree;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/** What a decree asks of the engine: which steps and bells are open, and to hold them due at another time. */
public interface EngineWork {

    /** The bell of a dossier's whole time. */
    String DOSSIER_BELL = "BoundaryEvent_DossierOverdue";

    /** By dossier; two statements, however many they are. */
    Map<DossierId, List<HeldDate>> open(Collection<DossierId> dossiers);

    /** When each of them should be due by register and calendar, by element; what the register does not decide is absent. */
    Map<String, Instant> due(Dossier dossier, List<HeldDate> open);

    /** Those whose tasks and bells are in nobody's hands; until the transaction ends they are in ours. */
    Set<DossierId> take(Collection<DossierId> dossiers);

    /**
     * Holds tasks and bells due anew. Every open one of the dossiers counts as written, so that whoever read them before
     * loses and looks again.
     *
     * @param due new times by the id of the engine's row; what is absent keeps its time
     */
    void move(List<HeldDate> open, Map<String, Instant> due);
}
