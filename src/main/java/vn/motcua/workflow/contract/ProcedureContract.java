package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.procedure.Procedure;

/**
 * What a model and its forms must keep to before they are deployed: everything the code relies on, and nothing that
 * runs code of its own. Rules: {@link ModelRules}, {@link LayoutRules}, {@link FormRules}.
 */
public final class ProcedureContract {

    /** Of model and forms together. */
    static final String PAYMENT_PAUSE = "payment-pause";

    /** Of model, catalogue and forms together. */
    static final String SECTOR_FIELDS = "sector-fields";

    private ProcedureContract() {}

    /**
     * @param path as people say it; what lies in {@code processes/shared/} is not a citizen's procedure
     * @param formsById those that exist of the forms the model references
     * @param versions those of the catalogue that the model serves; none for a process of the house
     * @return empty if it may be deployed
     */
    public static List<Finding> check(
            String path, String bpmn, Map<String, String> formsById, List<Procedure> versions) {
        return Stream.concat(
                        served(path, versions).flatMap(procedure -> modelFindings(path, bpmn, formsById, procedure)),
                        formsById.entrySet().stream().flatMap(form -> formFindings(form.getKey(), form.getValue())))
                .distinct()
                .toList();
    }

    /**
     * What can be said of a model without catalogue, forms and other models: the rules that Camunda Modeler shows, too.
     *
     * @param path as people say it
     */
    public static List<Finding> checkAlone(String path, String bpmn) {
        return ModelReader.read(path, bpmn, null, null)
                .findings(model -> Stream.concat(
                        ModelRules.ALONE.stream().flatMap(rule -> rule.findings(path, model)), drawn(path, model)))
                .distinct()
                .toList();
    }

    /**
     * Whether a correction keeps what running dossiers rest on.
     *
     * @param path as people say it
     * @param released the model as it was released under the same version of the law
     * @return empty too if either cannot be read, which {@link #check} says
     */
    public static List<Finding> checkAgainst(String path, String bpmn, String released) {
        var corrected = ModelReader.read(path, bpmn, null, null);
        var standing = ModelReader.read(path, released, null, null);
        return corrected.content() == null || standing.content() == null
                ? List.of()
                : new Rule<Model>(KeptWords.RULE, model -> KeptWords.breaches(standing.content(), model))
                        .findings(path, corrected.content())
                        .toList();
    }

    /**
     * Calls that lead back to where they began.
     *
     * @param bpmnByPath every model there is, by the path as people say it
     */
    public static List<Finding> callCycles(Map<String, String> bpmnByPath) {
        return Calls.cycles(bpmnByPath).toList();
    }

    /**
     * Calls of processes that are nowhere. Where an earlier version of the called one may still be deployed, nobody asks.
     *
     * @param bpmnByPath every model there is, by the path as people say it
     */
    public static List<Finding> unknownCalls(Map<String, String> bpmnByPath) {
        return Calls.unknown(bpmnByPath).toList();
    }

    private static Stream<Optional<Procedure>> served(String path, List<Procedure> versions) {
        return versions.isEmpty()
                ? Stream.of(Optional.empty())
                : versions.stream().map(Optional::of);
    }

    private static Stream<Finding> modelFindings(
            String path, String bpmn, Map<String, String> forms, Optional<Procedure> procedure) {
        var pause = new Rule<Model>(
                PAYMENT_PAUSE,
                model -> Stream.concat(PaymentPause.breaches(model, forms), FinancialObligations.forms(model, forms)));
        var sector = new Rule<Model>(SECTOR_FIELDS, model -> SectorFields.breaches(model, forms));
        return ModelReader.read(path, bpmn, forms.keySet(), procedure.orElse(null))
                .findings(model -> Stream.concat(
                        Stream.concat(ModelRules.ALL.stream(), Stream.of(pause, sector))
                                .flatMap(rule -> rule.findings(path, model)),
                        drawn(path, model)));
    }

    private static Stream<Finding> drawn(String path, Model model) {
        var layout = new Layout(model);
        return LayoutRules.ALL.stream().flatMap(rule -> rule.findings(path, layout));
    }

    private static Stream<Finding> formFindings(String id, String json) {
        var path = "forms/" + id + ".form";
        return FormReader.read(path, id, json)
                .findings(form -> FormRules.ALL.stream().flatMap(rule -> rule.findings(path, form)));
    }
}
