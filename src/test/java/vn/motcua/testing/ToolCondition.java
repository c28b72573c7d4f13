package vn.motcua.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

class ToolCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var tool = AnnotationSupport.findAnnotation(context.getTestClass(), NeedsTool.class)
                .orElseThrow();
        return evaluate(
                tool.value(), tool.in().isEmpty() ? tool.value() : tool.in(), Boolean.getBoolean("tools.required"));
    }

    /** @throws IllegalStateException where the tool is required and absent */
    static ConditionEvaluationResult evaluate(String tool, boolean required) {
        return evaluate(tool, tool, required);
    }

    private static ConditionEvaluationResult evaluate(String tool, String in, boolean required) {
        if (Tools.find(tool).isPresent()) {
            return ConditionEvaluationResult.enabled(tool + " is there");
        }
        var missing = "%s is not on the path; install it: apt-get install %s".formatted(tool, in);
        if (required) {
            throw new IllegalStateException(missing);
        }
        System.err.println("SKIPPED: " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
