package vn.motcua.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.access.EngineAuthentication;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.Vietnam;

/** What a test does besides calling use cases: act as somebody, move the time, let due jobs run. */
public class Office {

    private final EngineAuthentication engine;
    private final CurrentOfficial current;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final ShiftableClock clock;

    Office(
            EngineAuthentication engine,
            CurrentOfficial current,
            ManagementService management,
            RuntimeService runtime,
            IdentityService identity,
            ShiftableClock clock) {
        this.identity = identity;
        this.runtime = runtime;
        this.engine = engine;
        this.current = current;
        this.management = management;
        this.clock = clock;
    }

    /** Does the work signed in as the official, for use cases and the engine alike. */
    public <T> T as(String official, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        official, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            return engine.as(current.get(), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public void doAs(String official, Runnable work) {
        as(official, () -> {
            work.run();
            return null;
        });
    }

    /** Moves our clock and the engine's to that wall-clock time in Vietnam; it goes on from there. */
    public void itIs(String localDateTime) {
        itIs(LocalDateTime.parse(localDateTime).atZone(Vietnam.ZONE).toInstant());
    }

    public void itIs(Instant target) {
        clock.shiftTo(clock.offset().plus(Duration.between(clock.instant(), target)));
    }

    /** Looks with nobody's eyes: no tenant, no grant, no group narrows what is found. */
    public <T> T unchecked(Supplier<T> look) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return look.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /** Runs what is due for a dossier, timers and the work behind them, until nothing more is due. */
    public void letDueJobsRun(DossierId dossier) {
        for (int round = 0; round < 20; round++) {
            var due = instancesOf(dossier)
                    .flatMap(instance -> management
                            .createJobQuery()
                            .processInstanceId(instance)
                            .duedateLowerThan(Date.from(now().plusMillis(1)))
                            .list()
                            .stream())
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.stream()
                    .map(Job::getId)
                    .filter(job -> management.createJobQuery().jobId(job).count() > 0)
                    .forEach(management::executeJob);
        }
        throw new IllegalStateException("jobs of " + dossier + " never come to an end");
    }

    /** Rings one bell and runs nothing of what it calls for. */
    public void ring(DossierId dossier, String timerElement) {
        var bell = instancesOf(dossier)
                .map(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId(timerElement)
                        .singleResult())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no bell " + timerElement));
        management.executeJob(bell.getId());
    }

    private Stream<String> instancesOf(DossierId dossier) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier.toString()).list().stream()
                .map(ProcessInstance::getId);
    }
}
