package vn.motcua.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.variable.Variables;
import vn.motcua.procedure.CaseDecision;
import vn.motcua.procedure.CaseDecision.Reason;
import vn.motcua.workflow.contract.DecisionFile;
import vn.motcua.workflow.contract.DecisionReader;

/**
 * The decision tables of one procedure, evaluated by Camunda's DMN engine. The engine is one of its own, without the
 * process engine's listeners: an evaluation reads and writes no row.
 */
final class CaseTables {

    private static final ThreadLocal<List<DmnEvaluatedDecisionRule>> HIT = ThreadLocal.withInitial(List::of);
    private static final DmnEngine ENGINE = engine();

    private final DecisionFile file;
    private final Map<String, DmnDecision> decisions;

    private CaseTables(DecisionFile file, Map<String, DmnDecision> decisions) {
        this.file = file;
        this.decisions = decisions;
    }

    /** @param dmn what the contract has let pass */
    static CaseTables read(String key, String dmn) {
        return new CaseTables(
                DecisionReader.file("processes/" + key + ".dmn", key, dmn),
                ENGINE.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))).stream()
                        .collect(Collectors.toMap(DmnDecision::getKey, decision -> decision)));
    }

    /** @throws IllegalStateException if the tables do not answer, which the contract excludes for sound facts */
    CaseDecision decide(Map<String, Object> facts, LocalDate receptionDay) {
        var reasons = new ArrayList<Reason>();
        var found = hits(file.caseId(), facts, receptionDay, reasons);
        if (found.size() != 1) {
            throw new IllegalStateException(file.caseId() + " answers " + found.size() + " times");
        }
        var fees = hits(file.feesId(), facts, receptionDay, reasons);
        var papers = hits(file.papersId(), facts, receptionDay, reasons);
        return new CaseDecision(
                text(found.get(0), DecisionFile.CASE),
                fees.stream().map(row -> text(row, DecisionFile.FEE)).collect(Collectors.toSet()),
                fees.stream()
                        .filter(row -> Boolean.TRUE.equals(value(row, DecisionFile.EXEMPT)))
                        .map(row -> text(row, DecisionFile.FEE))
                        .collect(Collectors.toSet()),
                papers.stream().map(row -> text(row, DecisionFile.PAPER)).collect(Collectors.toSet()),
                reasons);
    }

    private List<DmnEvaluatedDecisionRule> hits(
            String id, Map<String, Object> facts, LocalDate receptionDay, List<Reason> reasons) {
        var answers = Variables.createVariables();
        answers.putAll(facts);
        answers.putValue("receptionDay", receptionDay);
        HIT.set(List.of());
        try {
            ENGINE.evaluateDecisionTable(decisions.get(id), answers);
            var hit = HIT.get();
            var ids = hit.stream()
                    .map(DmnEvaluatedDecisionRule::getId)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var table = file.table(id).orElseThrow();
            table.rows().stream()
                    .filter(row -> ids.contains(row.id()))
                    .forEach(row -> reasons.add(new Reason(row.id(), table.name(), row.number(), row.words())));
            return hit;
        } finally {
            HIT.remove();
        }
    }

    private static String text(DmnEvaluatedDecisionRule row, String output) {
        return (String) value(row, output);
    }

    private static Object value(DmnEvaluatedDecisionRule row, String output) {
        return row.getOutputEntries().values().stream()
                .filter(entry -> entry.getOutputName().equals(output))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getValue();
    }

    private static DmnEngine engine() {
        var configuration = (org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration)
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> HIT.set(event.getMatchingRules()));
        return configuration.buildEngine();
    }
}
