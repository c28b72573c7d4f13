package vn.motcua.posting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The days of a posting have passed and nobody objected. */
@Component
public class EndPosting {

    private final Postings postings;
    private final DossierEvents events;
    private final TransactionClock clock;

    EndPosting(Postings postings, DossierEvents events, TransactionClock clock) {
        this.postings = postings;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing happens if it ended before. */
    @Transactional
    public void end(UUID id) {
        if (!postings.close(id, Posting.Outcome.RUN_OUT, clock.instant())) {
            return;
        }
        var posting = postings.get(id);
        events.append(
                posting.dossier(),
                EventKind.POSTING_ENDED,
                Map.of("Thời gian", "đến %s".formatted(Vietnam.minuteOfDay(posting.endsAt()))));
    }
}
