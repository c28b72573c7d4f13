package vn.motcua.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

class ToolCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var tool = AnnotationSupport.findAnnotation(context.getTestClass(), NeedsTool.class)
                .orElseThrow()
                .value();
        return evaluate(tool, Boolean.getBoolean("tools.required"));
    }

    /** @throws IllegalStateException where the tool is required and absent */
    static ConditionEvaluationResult evaluate(String tool, boolean required) {
        if (Tools.find(tool).isPresent()) {
            return ConditionEvaluationResult.enabled(tool + " is there");
        }
        var missing = "%s is not on the path; install it: apt-get install %s".formatted(tool, tool);
        if (required) {
            throw new IllegalStateException(missing);
        }
        System.err.println("SKIPPED: " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
