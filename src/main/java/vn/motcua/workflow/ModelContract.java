package vn.motcua.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Calls that lead back to where they began, by the path of who calls. */
    Map<String, List<Finding>> callCycles(List<ModelFiles.Model> models) {
        return ProcedureContract.callCycles(
                        models.stream().collect(Collectors.toMap(ModelFiles.Model::path, ModelFiles.Model::bpmn)))
                .stream()
                .collect(Collectors.groupingBy(Finding::file));
    }
}
