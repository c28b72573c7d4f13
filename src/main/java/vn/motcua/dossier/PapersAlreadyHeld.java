package vn.motcua.dossier;

import java.util.Collection;
import java.util.Optional;
import vn.motcua.shared.Refusal;

/** What an applicant must not be asked for without a reason on record, because the offices have it; said by the module that keeps it. */
public interface PapersAlreadyHeld {

    /**
     * Why the applicant of a dossier is not to be asked for some of the papers as things stand; empty where all may be asked for.
     *
     * @param keys of required documents
     */
    Optional<Refusal> objection(Dossier dossier, Collection<String> keys);
}
