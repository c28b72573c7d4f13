package vn.motcua.workflow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * The figures that say whether the engine keeps up: work given up on, work that is tried again, and how long due work has
 * been waiting. Each reading is one query, over all authorities whoever asks.
 */
@Component
class EngineGauges implements MeterBinder {

    static final String OPEN_INCIDENTS = "motcua.incidents.open";
    static final String RETRYING = "motcua.jobs.retrying";
    static final String OLDEST_DUE = "motcua.jobs.oldest_due_seconds";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final AsTheSystem asTheSystem;
    private final Clock clock;

    EngineGauges(RuntimeService runtime, ManagementService management, AsTheSystem asTheSystem, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.asTheSystem = asTheSystem;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(OPEN_INCIDENTS, this, EngineGauges::openIncidents)
                .description("Jobs and other work that gave up and wait for an operator")
                .register(registry);
        Gauge.builder(RETRYING, this, EngineGauges::retrying)
                .description("Jobs that failed and will be tried again by themselves")
                .register(registry);
        Gauge.builder(OLDEST_DUE, this, EngineGauges::oldestDueSeconds)
                .description("How long the oldest due job has been waiting to run; 0 if none is due")
                .baseUnit("seconds")
                .register(registry);
    }

    private double openIncidents() {
        return asTheSystem.call(() -> runtime.createIncidentQuery().count());
    }

    private double retrying() {
        return asTheSystem.call(() ->
                management.createJobQuery().withException().withRetriesLeft().count());
    }

    private double oldestDueSeconds() {
        var oldest = asTheSystem.call(() -> management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1));
        return oldest.stream()
                .mapToLong(job -> Duration.between(job.getDuedate().toInstant(), clock.instant())
                        .toSeconds())
                .findFirst()
                .orElse(0);
    }
}
