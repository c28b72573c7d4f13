package vn.motcua.digitization.pipeline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether scans keep up: how many wait to be read, and how many nobody could. */
@Component
class ScanGauges implements MeterBinder {

    static final String WAITING = "motcua.scans.waiting";
    static final String FAILED = "motcua.scans.failed";

    private final ScanJobs jobs;

    ScanGauges(ScanJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(WAITING, () -> jobs.count("READY"))
                .description("Scans that are kept and not read to the end yet")
                .register(registry);
        Gauge.builder(FAILED, () -> jobs.count("FAILED"))
                .description("Scans that were given up after several attempts; they are kept as they are")
                .register(registry);
    }
}
