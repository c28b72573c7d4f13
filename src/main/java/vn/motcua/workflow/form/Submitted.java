package vn.motcua.workflow.form;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import vn.motcua.shared.PlainText;

/** Reads submitted values without trusting them. */
final class Submitted {

    /** Stands for a value that no field accepts. */
    static final Object UNREADABLE = new Object();

    private Submitted() {}

    /** @return null if nothing was entered */
    static Object read(Map<String, Object> submitted, FormField field) {
        if (submitted instanceof VariableMap variables
                && variables.getValueTyped(field.key()) instanceof SerializableValue serialized
                && !serialized.isDeserialized()) {
            return UNREADABLE;
        }
        var value = submitted.get(field.key());
        if (value instanceof String text) {
            return clean(text, field.severalLines());
        }
        return value instanceof Collection<?> many && many.isEmpty() ? null : value;
    }

    private static Object clean(String text, boolean severalLines) {
        if (text.length() > FieldSet.LONGEST) {
            return UNREADABLE;
        }
        return severalLines ? PlainText.lines(text) : PlainText.line(text);
    }
}
