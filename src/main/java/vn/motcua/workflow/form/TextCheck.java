package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A text within the bounds and the pattern that the form sets. */
record TextCheck() implements FieldCheck {

    @Override
    public Answer check(JsonNode definition, Object value) {
        if (!(value instanceof String text)) {
            return Answer.wrong("cần là chữ, không quá 20.000 ký tự");
        }
        var rules = definition.path("validate");
        var length = text.codePointCount(0, text.length());
        if (length < rules.path("minLength").asInt()) {
            return Answer.wrong("cần ít nhất " + rules.path("minLength").asInt() + " ký tự");
        }
        if (length > rules.path("maxLength").asInt(FieldSet.LONGEST)) {
            return Answer.wrong("không quá " + rules.path("maxLength").asInt() + " ký tự");
        }
        if (rules.hasNonNull("pattern")
                && !Pattern.compile(rules.path("pattern").asText())
                        .matcher(text)
                        .find()) {
            return Answer.wrong("sai dạng" + hint(definition));
        }
        return Answer.keep(text);
    }

    private static String hint(JsonNode definition) {
        var description = definition.path("description").asText().strip();
        return description.isEmpty() ? "" : " (" + description.replaceAll("\\.$", "") + ")";
    }
}
