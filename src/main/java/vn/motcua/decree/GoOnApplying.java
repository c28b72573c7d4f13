package vn.motcua.decree;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.shared.TransactionClock;

/** Goes on with what is being applied from wherever it stopped, on whichever node. */
@Component
class GoOnApplying {

    private final Decrees decrees;
    private final RedateChunk redateChunk;
    private final DecreeSettings settings;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    GoOnApplying(
            Decrees decrees,
            RedateChunk redateChunk,
            DecreeSettings settings,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.decrees = decrees;
        this.redateChunk = redateChunk;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until nothing is left, or all that is left is in somebody's hands. */
    void go() {
        lookOnceMore();
        decrees.applying().forEach(this::apply);
    }

    private void apply(UUID decree) {
        while (redateChunk.next(decree, settings.chunk()) == RedateChunk.Result.WORKED) {
            // the next chunk is another transaction
        }
    }

    /** Another node may have begun something with the old days before it had read the new ones. */
    private void lookOnceMore() {
        var everywhere = clock.instant().minusSeconds(DaysInForce.KNOWN_EVERYWHERE_AFTER_SECONDS);
        decrees.notLookedAtAgain(everywhere)
                .ifPresent(id -> transaction.executeWithoutResult(status -> decrees.take(id)
                        .ifPresent(decree -> decrees.lookedAgain(id, redateChunk.note(decree) > 0, clock.instant()))));
    }
}
