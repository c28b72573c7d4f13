package vn.motcua.digitization.pipeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.ScanKept;
import vn.motcua.digitization.StepLedger;
import vn.motcua.shared.TransactionClock;

/**
 * Puts every scan that was kept in the queue and its first line in the ledger, in the same transaction, and wakes whoever
 * waits once that is committed.
 */
@Component
class QueueScan {

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final ScanJobs jobs;
    private final StepLedger ledger;
    private final TransactionClock clock;

    QueueScan(ScanJobs jobs, StepLedger ledger, TransactionClock clock) {
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    void onNew(Runnable wake) {
        waiting.add(wake);
    }

    @EventListener
    void queue(ScanKept kept) {
        var document = kept.document();
        ledger.write(new StepLedger.Line(
                document.id(), DigitizationStep.SCANNED, true, null, document.uploadedAt(), document.uploadedBy()));
        jobs.add(document.sha256(), document.mediaType(), clock.instant());
        jobs.indexed(document.sha256())
                .ifPresent(detail -> ledger.writeForContent(
                        document.sha256(), DigitizationStep.SEARCHABLE, true, detail, clock.instant()));
        wakeAfterCommit();
    }

    /** Whoever waits looks at the queue once this transaction is committed. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                waiting.forEach(Runnable::run);
            }
        });
    }
}
