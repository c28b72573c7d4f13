package vn.motcua.archive;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/** What came into the store with a dossier that was entered by mistake, as a wrong upload, or is a result that was revoked, counts no longer. */
@Component
class RevokeWithoutGround {

    private static final Set<EventKind> ENDS = Set.of(EventKind.DOCUMENT_STRUCK, EventKind.VOIDED, EventKind.REFILED);
    private static final Set<EventKind> RESULT_ENDS = Set.of(EventKind.RESULT_REVOKED, EventKind.RESULT_REPLACED);

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
            revoke(rows.withoutGround(changed.dossier()), changed.kind());
        } else if (RESULT_ENDS.contains(changed.kind())) {
            revoke(rows.results(changed.dossier()), changed.kind());
        }
    }

    private void revoke(List<UUID> entries, EventKind why) {
        for (var entry : entries) {
            rows.move(entry, Set.of(EntryState.VALID), EntryState.REVOKED);
            acts.write(entry, EntryActs.Act.REVOKED, null, why.label(), clock.instant());
        }
    }
}
