package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** A text within the bounds and the pattern that the form sets. Characters are counted as browsers do, in UTF-16. */
record TextCheck() implements FieldCheck {

    @Override
    public Answer check(JsonNode definition, Object value) {
        var rules = definition.path("validate");
        var most = Math.min(rules.path("maxLength").asInt(FieldSet.LONGEST), FieldSet.LONGEST);
        if (!(value instanceof String text)) {
            return Answer.wrong("cần là chữ, không quá %d ký tự, không có ký tự không in được".formatted(most));
        }
        var length = text.length();
        if (length < rules.path("minLength").asInt()) {
            return Answer.wrong("cần ít nhất " + rules.path("minLength").asInt() + " ký tự");
        }
        if (length > most) {
            return Answer.wrong("không quá " + most + " ký tự");
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
