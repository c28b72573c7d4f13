package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes offered choices into the fields that ask for them, as if the form had listed them itself. */
final class OfferedValues {

    /** The property by which a field names its list. */
    static final String KEY = "valuesKey";

    private static final ObjectMapper JSON = new ObjectMapper();

    private OfferedValues() {}

    /** @return the schema, or a copy of it; a list that is not offered has no choices */
    static JsonNode in(JsonNode schema, Map<String, List<Choice>> offers) {
        if (schema.findValue(KEY) == null) {
            return schema;
        }
        var copy = schema.deepCopy();
        for (var field : copy.findParents(KEY)) {
            var offered = offers.getOrDefault(field.path(KEY).asText(), List.of());
            ((ObjectNode) field).set("values", JSON.valueToTree(offered));
        }
        return copy;
    }
}
