package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;

/** A box, ticked or not; where it is required it has to be ticked. */
record CheckboxCheck() implements FieldCheck {

    @Override
    public Answer check(JsonNode definition, Object value) {
        if (!value.equals(true) && !value.equals(false)) {
            return Answer.wrong("cần là có hoặc không");
        }
        return value.equals(false)
                        && definition.path("validate").path("required").asBoolean()
                ? Answer.wrong("cần được đánh dấu")
                : Answer.keep(value);
    }
}
