package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/** What on paper bears out a line of the clock's ledger, said by the module that keeps it. */
public interface ClockEvidence {

    List<Proof> of(DossierId dossier);

    /**
     * @param at when it was made: the moment of the line it belongs to
     * @param text Vietnamese
     */
    record Proof(Instant at, String text) {}
}
