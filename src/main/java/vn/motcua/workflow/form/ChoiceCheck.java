package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** One of the values that the form lists, or that it is offered. */
record ChoiceCheck() implements FieldCheck {

    @Override
    public Answer check(JsonNode definition, Object value) {
        return offers(definition, value) ? Answer.keep(value) : Answer.wrong("không có lựa chọn này");
    }

    static boolean offers(JsonNode definition, Object value) {
        return value instanceof String choice
                && StreamSupport.stream(definition.path("values").spliterator(), false)
                        .anyMatch(option -> option.path("value").asText().equals(choice));
    }
}
