package vn.motcua.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.variable.type.PrimitiveValueType;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * JSON on its way between a form and the server: Tasklist knows the type by its name, sends lists of choices and rows
 * in it and reads offered choices from it. The engine has no serializer for it, so it cannot be stored.
 *
 * @param getValue the text, not parsed and not trusted
 */
public record JsonText(String getValue) implements PrimitiveValue<String> {

    /** What the engine has to know of it; its REST API writes the name with a capital. */
    public static final PrimitiveValueType TYPE = Type.JSON;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A value of ours as JSON. */
    public static JsonText of(Object value) {
        try {
            return new JsonText(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public PrimitiveValueType getType() {
        return TYPE;
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    private enum Type implements PrimitiveValueType {
        JSON;

        @Override
        public String getName() {
            return "json";
        }

        @Override
        public Class<?> getJavaType() {
            return String.class;
        }

        @Override
        public TypedValue createValue(Object value, Map<String, Object> valueInfo) {
            return new JsonText((String) value);
        }

        @Override
        public Map<String, Object> getValueInfo(TypedValue value) {
            return Map.of();
        }

        @Override
        public boolean isPrimitiveValueType() {
            return true;
        }

        @Override
        public boolean isAbstract() {
            return false;
        }

        @Override
        public ValueType getParent() {
            return null;
        }

        @Override
        public boolean canConvertFromTypedValue(TypedValue value) {
            return false;
        }

        @Override
        public TypedValue convertFromTypedValue(TypedValue value) {
            throw new IllegalArgumentException("nothing converts to " + getName());
        }
    }
}
