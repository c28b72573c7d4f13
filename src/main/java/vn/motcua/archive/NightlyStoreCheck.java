package vn.motcua.archive;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** Asks every few minutes what the clock says, so that a trial's jump over a night or a node that slept misses none. */
@Component
@ConditionalOnProperty(name = "motcua.archive.background", matchIfMissing = true)
class NightlyStoreCheck {

    private final CheckStore checkStore;
    private final StoreChecks checks;
    private final ArchiveSettings settings;
    private final Clock clock;

    NightlyStoreCheck(CheckStore checkStore, StoreChecks checks, ArchiveSettings settings, Clock clock) {
        this.checkStore = checkStore;
        this.checks = checks;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.MINUTES)
    void look() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Vietnam.ZONE);
        var night = now.toLocalTime().isBefore(settings.checkAt())
                ? now.toLocalDate().minusDays(1)
                : now.toLocalDate();
        if (!checks.ranInTheNightOf(night)) {
            checkStore.checkInTheNightOf(night);
        }
    }
}
