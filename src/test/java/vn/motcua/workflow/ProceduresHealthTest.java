package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.workflow.contract.Finding;

class ProceduresHealthTest {

    private final ProcedureDeployer deployer = mock();
    private final ProcedureCatalogue catalogue = mock();
    private final RefusedProcedures procedures = new RefusedProcedures(deployer, catalogue);
    private final ProceduresHealthIndicator health = new ProceduresHealthIndicator(procedures);

    @Test
    void nothing_refused_is_up() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_refused_model_degrades_and_keeps_the_node_in_service() {
        when(deployer.refused()).thenReturn(List.of(mock(Finding.class)));
        assertThat(health.health().getStatus()).isEqualTo(ProceduresHealthIndicator.DEGRADED);
        assertThat(health.health().getDetails()).isEmpty();
    }

    @Test
    void a_refused_catalogue_file_degrades_and_is_named_to_operators() {
        when(catalogue.findings()).thenReturn(List.of(new CatalogueFinding("sample.yaml", 7, "Thiếu tên")));
        assertThat(health.health().getStatus()).isEqualTo(ProceduresHealthIndicator.DEGRADED);
        assertThat(procedures.refused().catalogue())
                .extracting(CatalogueFinding::text)
                .containsExactly("sample.yaml, dòng 7: Thiếu tên");
    }
}
