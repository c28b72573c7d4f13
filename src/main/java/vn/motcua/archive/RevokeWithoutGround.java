package vn.motcua.archive;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/** What came into the store with a dossier that was entered by mistake, or as a wrong upload, counts no longer. */
@Component
class RevokeWithoutGround {

    private static final Set<EventKind> ENDS = Set.of(EventKind.DOCUMENT_STRUCK, EventKind.VOIDED, EventKind.REFILED);

    private final EntryRows rows;
    private final EntryActs acts;
    private final TransactionClock clock;

    RevokeWithoutGround(EntryRows rows, EntryActs acts, TransactionClock clock) {
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    @EventListener
    void follow(DossierChanged changed) {
        if (ENDS.contains(changed.kind())) {
            for (var entry : rows.withoutGround(changed.dossier())) {
                rows.move(entry, Set.of(EntryState.VALID), EntryState.REVOKED);
                acts.write(entry, EntryActs.Act.REVOKED, null, changed.kind().label(), clock.instant());
            }
        }
    }
}
