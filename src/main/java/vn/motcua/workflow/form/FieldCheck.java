package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** What one kind of component accepts. */
interface FieldCheck {

    Map<String, FieldCheck> BY_TYPE = Map.of(
            "textfield", new TextCheck(),
            "textarea", new TextCheck(),
            "number", new NumberCheck(),
            "datetime", new DateTimeCheck(),
            "checkbox", new CheckboxCheck(),
            "radio", new ChoiceCheck(),
            "select", new ChoiceCheck(),
            "checklist", new ChoicesCheck(),
            "taglist", new ChoicesCheck(),
            "dynamiclist", new RowsCheck());

    /** Empty for components that only show something. */
    static Optional<FieldCheck> of(JsonNode component) {
        return Optional.ofNullable(BY_TYPE.get(component.path("type").asText()));
    }

    /** @param value cleaned and present */
    Answer check(JsonNode definition, Object value);
}
