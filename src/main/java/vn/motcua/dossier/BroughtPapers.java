package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/** Which papers of a dossier came in, said by the module that keeps them. */
public interface BroughtPapers {

    /**
     * @param after exclusive
     * @param until inclusive
     * @return keys of the procedure's list, each as often as it came, oldest first
     */
    List<String> between(DossierId dossier, Instant after, Instant until);
}
