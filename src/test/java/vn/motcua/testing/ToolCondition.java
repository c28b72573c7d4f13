package vn.motcua.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
        if (find(tool).isPresent()) {
            return ConditionEvaluationResult.enabled(tool + " is there");
        }
        var missing = "%s is not on the path; install it: apt-get install %s".formatted(tool, tool);
        if (required) {
            throw new IllegalStateException(missing);
        }
        System.err.println("SKIPPED: " + missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    static Optional<Path> find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
