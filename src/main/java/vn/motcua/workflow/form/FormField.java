package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** @param hiding its own condition and those of the groups around it; one that holds hides it */
record FormField(JsonNode definition, List<FeelCondition> hiding) {

    /** Where a component of this kind keeps its name: a dynamic list has a path instead of a key. */
    static String keyOf(JsonNode component) {
        var list = component.path("type").asText().equals("dynamiclist");
        return component.path(list ? "path" : "key").asText();
    }

    String key() {
        return keyOf(definition);
    }

    /** A text of several lines keeps its line breaks. */
    boolean severalLines() {
        return definition.path("type").asText().equals("textarea");
    }

    boolean required() {
        return definition.path("validate").path("required").asBoolean();
    }

    /** What a browser holds in this field and conditions read: an untouched text is empty, an untouched box not ticked. */
    Object held(Object value) {
        return switch (definition.path("type").asText()) {
            case "textfield", "textarea" -> value == null ? "" : value;
            case "checkbox" -> value == null ? false : value;
            case "number" -> NumberCheck.read(value).orElse(null);
            default -> value;
        };
    }

    /**
     * @param values as they are held
     * @return true if an official sees it and may change it
     */
    boolean isOpen(Map<String, Object> values) {
        return !definition.path("disabled").asBoolean()
                && !definition.path("readonly").asBoolean()
                && hiding.stream().noneMatch(condition -> condition.holds(values));
    }

    Answer check(Object value) {
        return FieldCheck.of(definition).orElseThrow().check(definition, value);
    }

    String complaint(String what) {
        return "«" + label() + "»: " + what;
    }

    private String label() {
        return Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> definition.path(name).asText())
                .filter(label -> !label.isBlank())
                .findFirst()
                .orElse(key());
    }
}
