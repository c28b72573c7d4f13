package vn.motcua.workflow;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * DEGRADED while a procedure was refused: the others run, so the node stays in service, and somebody has to look. Health
 * is public and says no more than that; the reasons are in {@link RefusedProcedures}.
 */
@Component
class ProceduresHealthIndicator implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final RefusedProcedures procedures;

    ProceduresHealthIndicator(RefusedProcedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Health health() {
        return procedures.refused().none()
                ? Health.up().build()
                : Health.status(DEGRADED).build();
    }
}
