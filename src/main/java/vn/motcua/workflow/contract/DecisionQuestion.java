package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.procedure.Fact;
import vn.motcua.procedure.Procedure;

/**
 * What a column of a decision table asks: a fact, the reception day, or the days from a fact's day to the reception day.
 *
 * @param fact key; {@link #RECEPTION_DAY} for that
 */
record DecisionQuestion(String fact, Fact.Type type) {

    static final String RECEPTION_DAY = "receptionDay";

    private static final Pattern DAYS =
            Pattern.compile("\\(receptionDay - ([A-Za-z][A-Za-z0-9]*)\\) / duration\\(\"P1D\"\\)");

    /** Empty where no fact of the procedure has that name, or the expression is something else. */
    static Optional<DecisionQuestion> of(String expression, Procedure procedure) {
        if (expression.equals(RECEPTION_DAY)) {
            return Optional.of(new DecisionQuestion(RECEPTION_DAY, Fact.Type.DATE));
        }
        var days = DAYS.matcher(expression);
        if (days.matches()) {
            return fact(days.group(1), procedure)
                    .filter(fact -> fact.type() == Fact.Type.DATE)
                    .map(fact -> new DecisionQuestion(fact.key(), Fact.Type.NUMBER));
        }
        return fact(expression, procedure).map(fact -> new DecisionQuestion(fact.key(), fact.type()));
    }

    /** The {@code typeRef} that makes the engine keep the answer as it is; none for a day. */
    String typeRef() {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case CHOICE -> "string";
            case NUMBER -> "double";
            case DATE -> null;
        };
    }

    private static Optional<Fact> fact(String key, Procedure procedure) {
        return procedure.facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }
}
