package vn.motcua.delay;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/** The port to the task in which an explanation is asked for. */
public interface ExplanationWork {

    /**
     * Puts the task back on the table of all these groups, to be answered until then.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if there is no such task any more: answered meanwhile
     */
    void passUp(DossierId dossier, UUID explanation, Set<String> groups, Instant answerBy);

    /** Nobody is asked about the dossier any more: the processes of all its explanations end. */
    void end(DossierId dossier, String why);
}
