package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.Refusal;

/** Said by a module that knows why a dossier could not go all its way: better before a code and a date are promised than after. */
public interface AcceptanceRule {

    /** Why it cannot be accepted; empty where nothing stands against it. */
    Optional<Refusal> objection(Dossier dossier);
}
