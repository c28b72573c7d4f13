package vn.motcua.workflow.form;

import java.time.LocalDate;
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

    /** The text of a field the form requires. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("the form did not require " + key));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    /** The date of a field the form requires, as the picker sends it (ISO 8601). */
    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }
}
