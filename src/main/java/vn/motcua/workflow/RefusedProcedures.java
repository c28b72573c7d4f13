package vn.motcua.workflow;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.workflow.contract.Finding;

/** {@code /actuator/procedures}: which models and catalogue files this start refused, and why. For operators. */
@Component
@Endpoint(id = "procedures")
class RefusedProcedures {

    private final ProcedureDeployer deployer;
    private final ProcedureCatalogue catalogue;

    RefusedProcedures(ProcedureDeployer deployer, ProcedureCatalogue catalogue) {
        this.deployer = deployer;
        this.catalogue = catalogue;
    }

    record Refused(List<Finding> models, List<CatalogueFinding> catalogue) {

        boolean none() {
            return models.isEmpty() && catalogue.isEmpty();
        }
    }

    @ReadOperation
    Refused refused() {
        return new Refused(deployer.refused(), catalogue.findings());
    }
}
