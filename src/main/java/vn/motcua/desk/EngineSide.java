package vn.motcua.desk;

import java.util.Collection;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Outcome;

/** The port to the engine's side of a comparison: where dossiers stand there, and putting that right. */
public interface EngineSide {

    /**
     * Open dossiers without an instance, instances too many, instances at another place than the status says. The number
     * of queries does not grow with the number of dossiers.
     *
     * @param businessKey of the only one to look at, null for all
     */
    List<FoundDifference> misplaced(String businessKey);

    /** Of these open dossiers, those whose tasks or timers are due at another moment than the register says. */
    List<FoundDifference> wronglyTimed(Collection<Dossier> dossiers);

    /** What is done about one of the engine's own kinds, within the caller's transaction. */
    Outcome<Void> mend(FoundDifference difference);
}
