package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitization.DocumentStore;

/**
 * Takes one scan through one stage: claims in a short transaction, works outside of any, records in another. Killed in
 * between, the lease ends and the same stage is begun again, by whichever node comes first.
 */
@Component
class ScanWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ScanWorker.class);
    private static final int LONGEST_DOUBLING = 6;

    private final Map<ScanStage, StageWork> works = new EnumMap<>(ScanStage.class);
    private final ScanJobs jobs;
    private final DocumentStore store;
    private final Tools tools;
    private final PipelineSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ScanWorker(
            List<StageWork> works,
            ScanJobs jobs,
            DocumentStore store,
            Tools tools,
            PipelineSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        works.forEach(work -> this.works.put(work.stage(), work));
        this.jobs = jobs;
        this.store = store;
        this.tools = tools;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** False if no scan is due for one of the stages. */
    boolean runOne(Set<ScanStage> stages) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no tool runs inside a transaction");
        }
        var claim = transaction.execute(status -> {
            var now = clock.instant();
            return jobs.claim(stages, now, now.plus(settings.lease()));
        });
        claim.ifPresent(this::attempt);
        return claim.isPresent();
    }

    private void attempt(ScanClaim claim) {
        var began = System.nanoTime();
        try (var work = new ScanWork(claim, store, tools, WorkFolder.in(settings.workLocation()), () -> beat(claim))) {
            var result = works.get(claim.stage()).run(work);
            transaction.executeWithoutResult(status -> record(claim, result, since(began)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ClaimLost elsewhere) {
            LOG.info("Scan {} went to another node at {}", shortly(claim), claim.stage());
        } catch (IOException | RuntimeException fault) {
            LOG.warn("Scan {} failed at {}, attempt {}", shortly(claim), claim.stage(), claim.tries(), fault);
            transaction.executeWithoutResult(status -> failed(claim, since(began)));
        }
    }

    private void beat(ScanClaim claim) {
        var alive =
                transaction.execute(status -> jobs.beat(claim, clock.instant().plus(settings.lease())));
        if (!Boolean.TRUE.equals(alive)) {
            throw new ClaimLost();
        }
    }

    private void record(ScanClaim claim, StageResult result, Duration took) {
        var now = clock.instant();
        var next = result.kind() == StageResult.Kind.REFUSED
                ? null
                : claim.stage().next().orElse(null);
        var ours = next != null
                ? jobs.advance(claim, next, now)
                : result.kind() == StageResult.Kind.REFUSED
                        ? jobs.end(claim, "REFUSED", result.words(), now)
                        : jobs.end(claim, "DONE", null, now);
        if (ours) {
            result.rows().run();
            jobs.outcome(claim, result.kind().name(), result.words(), now, took);
        }
    }

    /** Out of attempts nothing more is done: the scan is kept as it is, officials read why, operators see the count. */
    private void failed(ScanClaim claim, Duration took) {
        var now = clock.instant();
        var words =
                "Chưa làm được bước «%s» sau %d lần.".formatted(claim.stage().label(), claim.tries());
        if (claim.tries() < settings.attempts()) {
            var pause = settings.firstPause().multipliedBy(1L << Math.min(claim.tries() - 1, LONGEST_DOUBLING));
            jobs.failed(claim, words, now.plus(pause));
        } else if (jobs.end(claim, "FAILED", words, now)) {
            jobs.outcome(claim, "FAILED", words, now, took);
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Enough to find the row by; a digest says nothing about a person. */
    private static String shortly(ScanClaim claim) {
        return claim.sha256().substring(0, 12);
    }
}
