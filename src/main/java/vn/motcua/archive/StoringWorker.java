package vn.motcua.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitization.Digests;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.ScanReadings;
import vn.motcua.dossier.DossierRegister;

/**
 * Takes one paper that may be ready into the store: claims it in a short transaction, reads its bytes outside of any, stores it
 * in another. Killed in between, or while the store of files is away, the paper is looked at again.
 */
@Component
class StoringWorker {

    private static final Logger LOG = LoggerFactory.getLogger(StoringWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final StoreCandidates candidates;
    private final StorePaper storePaper;
    private final DossierRegister register;
    private final DossierDocuments documents;
    private final ScanReadings readings;
    private final DocumentStore store;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StoringWorker(
            StoreCandidates candidates,
            StorePaper storePaper,
            DossierRegister register,
            DossierDocuments documents,
            ScanReadings readings,
            DocumentStore store,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.candidates = candidates;
        this.storePaper = storePaper;
        this.register = register;
        this.documents = documents;
        this.readings = readings;
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False if no paper is due to be looked at. */
    boolean runOne() {
        var claimed = transaction.execute(status -> candidates.claim(clock.instant(), LEASE));
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(StoreCandidates.Candidate candidate) {
        try {
            var paper = documents.of(candidate.dossier()).stream()
                    .filter(document -> document.id().equals(candidate.document()))
                    .findFirst();
            if (paper.isEmpty()) {
                transaction.executeWithoutResult(status -> candidates.remove(candidate));
            } else if (mayBeRead(paper.get()) && isWhole(paper.get())) {
                transaction.executeWithoutResult(status -> settle(candidate, paper.get()));
            } else {
                putOff(candidate);
            }
        } catch (IOException | RuntimeException fault) {
            LOG.warn("Paper {} could not be stored, attempt {}", candidate.document(), candidate.tries(), fault);
            putOff(candidate);
        }
    }

    private void settle(StoreCandidates.Candidate candidate, DossierDocument paper) {
        var dossier = register.get(candidate.dossier());
        var result = storePaper.store(dossier, paper);
        if (result == StorePaper.Result.WAITS && !dossier.status().terminal()) {
            candidates.putOff(candidate, clock.instant());
        } else {
            candidates.remove(candidate);
        }
    }

    private void putOff(StoreCandidates.Candidate candidate) {
        transaction.executeWithoutResult(status -> candidates.putOff(candidate, clock.instant()));
    }

    /** Its reading is over and found nothing harmful. */
    private boolean mayBeRead(DossierDocument paper) {
        var reading = readings.of(List.of(paper.sha256())).get(paper.sha256());
        return reading == null || !reading.underWay() && reading.refused() == null;
    }

    private boolean isWhole(DossierDocument paper) throws IOException {
        if (!store.exists(paper.sha256())) {
            return false;
        }
        try (var content = store.open(paper.sha256())) {
            return Digests.sha256Of(content).equals(paper.sha256());
        }
    }
}
