package vn.motcua.archive;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds for papers that have become ready. */
@Component
@ConditionalOnProperty(name = "motcua.archive.background", matchIfMissing = true)
class StoreReadyPapers {

    private static final int AT_ONCE = 200;

    private final StoringWorker worker;

    StoreReadyPapers(StoringWorker worker) {
        this.worker = worker;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        var done = 0;
        while (done < AT_ONCE && worker.runOne()) {
            done++;
        }
    }
}
