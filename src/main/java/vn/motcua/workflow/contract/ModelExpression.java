package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.procedure.Step;
import vn.motcua.workflow.ModelVocabulary;
import vn.motcua.workflow.ProcessVariable;
import vn.motcua.workflow.ProcessVariables;

/** The three shapes an expression may have. Anything else is not understood, and therefore refused. */
sealed interface ModelExpression {

    /** {@code ${openDelayExplanationDelegate}}. */
    record Bean(String name) implements ModelExpression {}

    /** {@code ${deadlines.dueAt(execution,'REVIEW')}}; the argument is null where the method takes none. */
    record Call(String bean, String method, String argument) implements ModelExpression {}

    /** {@code ${intakeOutcome == 'ACCEPTED'}}. */
    record Comparison(String variable, String value) implements ModelExpression {}

    Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution(?:, ?'(\\w+)')?\\)}");
    Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) (?:==|!=) '(\\w+)'}");

    static Optional<ModelExpression> parse(String text) {
        var bean = BEAN.matcher(text);
        if (bean.matches()) {
            return Optional.<ModelExpression>of(new Bean(bean.group(1))).filter(ModelExpression::isKnown);
        }
        var call = CALL.matcher(text);
        if (call.matches()) {
            return Optional.<ModelExpression>of(new Call(call.group(1), call.group(2), call.group(3)))
                    .filter(ModelExpression::isKnown);
        }
        var comparison = COMPARISON.matcher(text);
        return comparison.matches()
                ? Optional.<ModelExpression>of(new Comparison(comparison.group(1), comparison.group(2)))
                        .filter(ModelExpression::isKnown)
                : Optional.empty();
    }

    /** @return true if the text is a call of this bean and method with this argument */
    static boolean isCall(String text, String bean, String method, String argument) {
        return text != null && parse(text).equals(Optional.of(new Call(bean, method, argument)));
    }

    static boolean isCallOf(String text, String bean) {
        return text != null
                && parse(text).filter(Call.class::isInstance).map(Call.class::cast).stream()
                        .anyMatch(call -> call.bean().equals(bean));
    }

    /** The delegate or listener that the text names. */
    static Optional<String> beanIn(String text) {
        return Optional.ofNullable(text)
                .flatMap(ModelExpression::parse)
                .filter(Bean.class::isInstance)
                .map(bean -> ((Bean) bean).name());
    }

    private boolean isKnown() {
        if (this instanceof Bean bean) {
            return ModelVocabulary.BEANS.contains(bean.name()) && !ModelVocabulary.CALLS.containsKey(bean.name());
        }
        if (this instanceof Call call) {
            return ModelVocabulary.CALLS.getOrDefault(call.bean(), Set.of()).contains(call.method())
                    && isKnownArgument(call);
        }
        var comparison = (Comparison) this;
        return ProcessVariables.ALL.stream()
                .filter(variable -> variable.name().equals(comparison.variable()))
                .anyMatch(variable -> takes(variable, comparison.value()));
    }

    private static boolean isKnownArgument(Call call) {
        return switch (call.method()) {
            case "forStep", "dueAt" -> Step.isName(call.argument());
            default -> call.argument() == null;
        };
    }

    private static boolean takes(ProcessVariable<?> variable, String value) {
        try {
            variable.reading().apply(value);
            return true;
        } catch (IllegalArgumentException notOneOfItsValues) {
            return false;
        }
    }
}
