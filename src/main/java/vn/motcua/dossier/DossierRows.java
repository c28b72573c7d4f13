package vn.motcua.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.PerTransaction;

/**
 * Dossiers by id. Within a transaction each is read once: task, timers and candidates of a step all ask for the row that
 * the use case has just written. What is kept dies with the transaction.
 */
@Component
class DossierRows {

    private final DossierTable table;
    private final PerTransaction<Map<DossierId, Dossier>> read = new PerTransaction<>(HashMap::new);

    DossierRows(DossierTable table) {
        this.table = table;
    }

    Optional<Dossier> findById(DossierId id) {
        var known = read.get();
        var dossier = known.get(id);
        if (dossier == null) {
            dossier = table.findById(id).orElse(null);
            if (dossier != null) {
                known.put(id, dossier);
            }
        }
        return Optional.ofNullable(dossier);
    }

    /**
     * The same, and until the transaction ends nobody else writes it: for an act that is no task's, before it writes
     * anything. What was read of it before is forgotten.
     */
    Optional<Dossier> take(DossierId id) {
        table.take(id.value());
        read.get().remove(id);
        return findById(id);
    }

    Iterable<Dossier> findAllById(Collection<DossierId> ids) {
        return table.findAllById(ids);
    }

    /** Writes the row; whatever was read of it before in this transaction is forgotten. */
    Dossier save(Dossier dossier) {
        var known = read.get();
        known.remove(dossier.id());
        var saved = table.save(dossier);
        known.put(saved.id(), saved);
        return saved;
    }
}
