package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number, sent as one or as text. */
record NumberCheck() implements FieldCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE]-?\\d{1,2})?");
    private static final BigDecimal LIMIT = new BigDecimal("1e15");

    @Override
    public Answer check(JsonNode definition, Object value) {
        return read(value).map(number -> check(definition, number)).orElseGet(() -> Answer.wrong("cần là số"));
    }

    static Optional<BigDecimal> read(Object value) {
        var text = value instanceof Number || value instanceof String ? value.toString() : "";
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> new BigDecimal(number).stripTrailingZeros())
                .filter(number -> number.abs().compareTo(LIMIT) < 0);
    }

    private static Answer check(JsonNode definition, BigDecimal number) {
        var rules = definition.path("validate");
        if (rules.hasNonNull("min") && number.compareTo(rules.path("min").decimalValue()) < 0) {
            return Answer.wrong("không nhỏ hơn " + rules.path("min").asText());
        }
        if (rules.hasNonNull("max") && number.compareTo(rules.path("max").decimalValue()) > 0) {
            return Answer.wrong("không lớn hơn " + rules.path("max").asText());
        }
        if (definition.hasNonNull("decimalDigits")
                && number.scale() > definition.path("decimalDigits").asInt()) {
            return Answer.wrong("không quá " + definition.path("decimalDigits").asInt() + " chữ số thập phân");
        }
        var step = definition.path("increment").decimalValue();
        if (step.signum() > 0 && number.remainder(step).signum() != 0) {
            return Answer.wrong("cần là bội số của " + step.toPlainString());
        }
        return Answer.keep(number.scale() <= 0 ? (Object) number.longValueExact() : number);
    }
}
