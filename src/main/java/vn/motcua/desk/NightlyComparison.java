package vn.motcua.desk;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** Asks every minute what the clock says, so that a trial's jump over a night or a node that slept misses none. */
@Component
@ConditionalOnProperty(name = "motcua.comparison.nightly", matchIfMissing = true)
class NightlyComparison {

    private final CompareRegister compareRegister;
    private final Differences differences;
    private final ComparisonSettings settings;
    private final Clock clock;

    NightlyComparison(
            CompareRegister compareRegister, Differences differences, ComparisonSettings settings, Clock clock) {
        this.compareRegister = compareRegister;
        this.differences = differences;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        var now = ZonedDateTime.ofInstant(clock.instant(), Vietnam.ZONE);
        var night =
                now.toLocalTime().isBefore(settings.at()) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        if (!differences.ranInTheNightOf(night)) {
            compareRegister.compareInTheNightOf(night);
        }
    }
}
