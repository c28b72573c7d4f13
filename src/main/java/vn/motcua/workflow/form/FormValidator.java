package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.motcua.shared.Outcome;

public final class FormValidator {
    public static Outcome<Map<String, Object>> check(JsonNode schema, Map<String, Object> submitted) {
        return Outcome.done(Map.copyOf(submitted));
    }
}
