package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of FEEL that browser and server read alike: comparisons of one field with one literal, joined by {@code and}
 * and {@code or}. Where the types do not fit, equal is null, as in FEEL, and unequal true, as form-js has it.
 */
public sealed interface FeelCondition {

    /** @param values by field key; an absent one is null */
    Boolean evaluate(Map<String, Object> values);

    /** The fields it asks for. */
    Set<String> names();

    default boolean holds(Map<String, Object> values) {
        return Boolean.TRUE.equals(evaluate(values));
    }

    /** @throws IllegalArgumentException in Vietnamese, if the text is not within this part of FEEL */
    static FeelCondition parse(String text) {
        return new FeelParser(text).parse();
    }

    /** What hides a component of a form. */
    static Optional<FeelCondition> hiding(JsonNode component) {
        var hide = component.path("conditional").path("hide").asText();
        return hide.isBlank() ? Optional.empty() : Optional.of(parse(hide));
    }

    /** {@code returnChannel != "POST"}. */
    record Comparison(String name, boolean equal, Object literal) implements FeelCondition {

        @Override
        public Boolean evaluate(Map<String, Object> values) {
            var same = same(values.get(name), literal);
            return same == null ? (equal ? null : true) : (Boolean) (same == equal);
        }

        private static Boolean same(Object value, Object literal) {
            if (value == null || literal == null) {
                return value == literal;
            }
            if (value instanceof Number number && literal instanceof BigDecimal expected) {
                return number.doubleValue() == expected.doubleValue();
            }
            return value.getClass() == literal.getClass() ? value.equals(literal) : null;
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /** Both or either of two. */
    record Junction(FeelCondition left, boolean both, FeelCondition right) implements FeelCondition {

        @Override
        public Boolean evaluate(Map<String, Object> values) {
            var first = left.evaluate(values);
            var second = right.evaluate(values);
            var decisive = !both;
            if (first != null && first == decisive || second != null && second == decisive) {
                return decisive;
            }
            return first == null || second == null ? null : both;
        }

        @Override
        public Set<String> names() {
            return Stream.concat(left.names().stream(), right.names().stream()).collect(Collectors.toSet());
        }
    }
}
