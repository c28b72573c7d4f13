package vn.motcua.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import vn.motcua.shared.PlainText;

/** Reads submitted values without trusting them. */
final class Submitted {

    /** Stands for a value that no field accepts. */
    static final Object UNREADABLE = new Object();

    private static final int LONGEST_JSON = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Submitted() {}

    /** @return null if nothing was entered */
    static Object read(Map<String, Object> submitted, FormField field) {
        if (submitted instanceof VariableMap variables) {
            var typed = variables.getValueTyped(field.key());
            if (typed instanceof SerializableValue serialized && !serialized.isDeserialized()) {
                return UNREADABLE;
            }
            if (typed instanceof JsonText json) {
                return clean(parse(json.getValue()), field);
            }
        }
        return clean(submitted.get(field.key()), field);
    }

    private static Object parse(String json) {
        if (json == null || json.length() > LONGEST_JSON) {
            return json == null ? null : UNREADABLE;
        }
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            return UNREADABLE;
        }
    }

    private static Object clean(Object value, FormField field) {
        if (value instanceof String text) {
            return clean(text, field.severalLines());
        }
        return value instanceof Collection<?> many && many.isEmpty() ? null : value;
    }

    private static Object clean(String text, boolean severalLines) {
        if (text.length() > FieldSet.LONGEST || PlainText.hasControls(text)) {
            return UNREADABLE;
        }
        return severalLines ? PlainText.lines(text) : PlainText.line(text);
    }
}
