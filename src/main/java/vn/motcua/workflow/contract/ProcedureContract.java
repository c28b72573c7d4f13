package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a model and its forms must keep to before they are deployed: everything the code relies on, and nothing that
 * runs code of its own. Rules: {@link ModelRules}, {@link LayoutRules}, {@link FormRules}.
 */
public final class ProcedureContract {

    private ProcedureContract() {}

    /**
     * @param path as people say it; what lies in {@code processes/shared/} is not a citizen's procedure
     * @param formsById those that exist of the forms the model references
     * @return empty if it may be deployed
     */
    public static List<Finding> check(String path, String bpmn, Map<String, String> formsById) {
        return Stream.concat(
                        ModelReader.read(path, bpmn, formsById.keySet())
                                .findings(model -> Stream.concat(
                                        ModelRules.ALL.stream().flatMap(rule -> rule.findings(path, model)),
                                        LayoutRules.ALL.stream()
                                                .flatMap(rule -> rule.findings(path, new Layout(model))))),
                        formsById.entrySet().stream().flatMap(form -> formFindings(form.getKey(), form.getValue())))
                .toList();
    }

    private static Stream<Finding> formFindings(String id, String json) {
        var path = "forms/" + id + ".form";
        return FormReader.read(path, id, json)
                .findings(form -> FormRules.ALL.stream().flatMap(rule -> rule.findings(path, form)));
    }
}
