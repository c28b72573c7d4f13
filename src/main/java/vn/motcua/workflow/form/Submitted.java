package vn.motcua.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;

/** Reads submitted values without trusting them. */
final class Submitted {

    /** Stands for a value that no field accepts. */
    static final Object UNREADABLE = new Object();

    private static final int LONGEST_JSON = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Submitted() {}

    /** @return null if nothing was entered */
    static Object read(Map<String, Object> submitted, String key) {
        if (submitted instanceof VariableMap variables) {
            if (variables.getValueTyped(key) instanceof SerializableValue serialized && !serialized.isDeserialized()) {
                return UNREADABLE;
            }
            if (variables.getValueTyped(key) instanceof JsonText json) {
                return clean(parse(json.getValue()));
            }
        }
        return clean(submitted.get(key));
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

    static Object clean(Object value) {
        if (value instanceof String text) {
            return clean(text);
        }
        return value instanceof Collection<?> many && many.isEmpty() ? null : value;
    }

    /** Composed letters, Unix line ends, no invisible formatting, no blanks around. */
    private static Object clean(String text) {
        if (text.length() > FieldSet.LONGEST) {
            return UNREADABLE;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        var visible = INVISIBLE.matcher(composed).replaceAll("");
        var trimmed = EDGES.matcher(visible).replaceAll("");
        return trimmed.isEmpty() ? null : trimmed;
    }
}
