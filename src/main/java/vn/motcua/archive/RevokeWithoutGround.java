package vn.motcua.archive;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/** What came into the store with a dossier that was entered by mistake, as a wrong upload, or is a result that was revoked or replaced, counts no longer. */
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
            end(rows.withoutGround(changed.dossier()), EntryState.REVOKED, EntryActs.Act.REVOKED, changed.kind());
        } else if (changed.kind() == EventKind.RESULT_REVOKED) {
            end(rows.results(changed.dossier()), EntryState.REVOKED, EntryActs.Act.REVOKED, changed.kind());
        } else if (changed.kind() == EventKind.RESULT_REPLACED) {
            end(rows.results(changed.dossier()), EntryState.REPLACED, EntryActs.Act.SUPERSEDED, changed.kind());
        }
    }

    private void end(List<UUID> entries, EntryState state, EntryActs.Act act, EventKind why) {
        for (var entry : entries) {
            rows.move(entry, Set.of(EntryState.VALID), state);
            acts.write(entry, act, null, why.label(), clock.instant());
        }
    }
}
