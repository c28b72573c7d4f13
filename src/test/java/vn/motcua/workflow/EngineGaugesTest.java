package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Vietnam;

class EngineGaugesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final RuntimeService runtime = mock(RETURNS_DEEP_STUBS);
    private final ManagementService management = mock();
    private final IdentityService identity = mock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @BeforeEach
    void bind() {
        new EngineGauges(runtime, management, new AsTheSystem(identity), Clock.fixed(NOW, Vietnam.ZONE))
                .bindTo(registry);
    }

    @Test
    void open_incidents_are_counted() {
        when(runtime.createIncidentQuery().count()).thenReturn(3L);
        assertThat(gauge(EngineGauges.OPEN_INCIDENTS)).isEqualTo(3);
    }

    @Test
    void the_oldest_due_job_tells_how_far_the_engine_is_behind() {
        var job = mock(Job.class);
        when(job.getDuedate()).thenReturn(Date.from(NOW.minusSeconds(95)));
        dueJobs(List.of(job));
        assertThat(gauge(EngineGauges.OLDEST_DUE)).isEqualTo(95);
    }

    @Test
    void jobs_that_failed_and_go_again_are_counted_apart_from_those_that_gave_up() {
        JobQuery query = mock(RETURNS_SELF);
        when(management.createJobQuery()).thenReturn(query);
        doReturn(4L).when(query).count();
        assertThat(gauge(EngineGauges.RETRYING)).isEqualTo(4);
        verify(query).withRetriesLeft();
    }

    @Test
    void nothing_due_is_zero_and_not_unknown() {
        dueJobs(List.of());
        assertThat(gauge(EngineGauges.OLDEST_DUE)).isZero();
    }

    @Test
    void whoever_reads_the_figures_reads_them_for_all_authorities() {
        var operator = new Authentication("hai-phong.operator", List.of("operators"), List.of("tp-hai-phong"));
        when(identity.getCurrentAuthentication()).thenReturn(operator);
        when(runtime.createIncidentQuery().count()).thenReturn(1L);
        gauge(EngineGauges.OPEN_INCIDENTS);
        var order = inOrder(identity);
        order.verify(identity).clearAuthentication();
        order.verify(identity).setAuthentication("hai-phong.operator", List.of("operators"), List.of("tp-hai-phong"));
    }

    private void dueJobs(List<Job> jobs) {
        JobQuery query = mock(RETURNS_SELF);
        when(management.createJobQuery()).thenReturn(query);
        doReturn(jobs).when(query).listPage(0, 1);
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }
}
