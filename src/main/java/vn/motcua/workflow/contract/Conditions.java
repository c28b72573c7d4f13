package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A condition compares one declared variable with one of its values. */
final class Conditions {

    private Conditions() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .filter(flow -> !isComparison(flow))
                .map(flow -> Breach.at(
                        flow,
                        "điều kiện không phải một so sánh với giá trị đã khai báo",
                        "Ghi dạng ${reviewOutcome == 'ELIGIBLE'}"));
    }

    private static boolean isComparison(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition.getLanguage() == null
                && ModelExpression.parse(condition.getTextContent().strip())
                        .filter(ModelExpression.Comparison.class::isInstance)
                        .isPresent();
    }
}
