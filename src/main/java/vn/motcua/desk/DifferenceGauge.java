package vn.motcua.desk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** In how many places register and engine disagree, by kind, as the last comparison left it. */
@Component
class DifferenceGauge implements MeterBinder {

    static final String DIFFERENCES = "motcua.register.differences";

    private final Differences differences;

    DifferenceGauge(Differences differences) {
        this.differences = differences;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var kind : DifferenceKind.values()) {
            Gauge.builder(DIFFERENCES, () -> differences.count(kind))
                    .description("Differences between register and engine that nobody has mended")
                    .tag("kind", kind.name())
                    .register(registry);
        }
    }
}
