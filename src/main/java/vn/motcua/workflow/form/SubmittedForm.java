package vn.motcua.workflow.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an official entered, checked against the form. It lives for one transaction and is never stored by the engine.
 *
 * @param values by field key; blank fields are absent
 */
public record SubmittedForm(Map<String, Object> values) {

    /** Name of the transient variable that carries it from form handler to completion listener. */
    public static final String VARIABLE = "submittedForm";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How it travels through the engine, which has no serializer for records. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SubmittedForm fromJson(String json) {
        try {
            return new SubmittedForm(JSON.readValue(json, new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a field the form requires. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("the form did not require " + key));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    /** The choices of a list; empty where none was made. */
    public List<String> texts(String key) {
        return values.get(key) instanceof Collection<?> choices
                ? choices.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A tick box; one that was left alone is not ticked. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The whole number of a field the form requires and lets have no decimals. */
    public int integer(String key) {
        return new BigDecimal(text(key)).intValueExact();
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    /** The date of a field the form requires, as the picker sends it (ISO 8601). */
    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }
}
