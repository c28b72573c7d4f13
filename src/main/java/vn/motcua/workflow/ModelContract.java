package vn.motcua.workflow;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.workflow.contract.DecisionContract;
import vn.motcua.workflow.contract.Finding;
import vn.motcua.workflow.contract.ProcedureContract;

/** Asks the contract about a model under every version of the law it serves. */
@Component
class ModelContract {

    List<Finding> check(ModelFiles.Model model, List<Procedure> versions) {
        return Stream.concat(
                        ProcedureContract.check(model.path(), model.bpmn(), model.forms(), versions).stream(),
                        DecisionContract.check(model.path(), model.key(), model.dmn(), versions).stream())
                .toList();
    }
}
