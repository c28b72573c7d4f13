package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Checks what an official submitted against the form's own schema. The engine stores whatever it is given. */
public final class FormValidator {

    private FormValidator() {}

    /**
     * What a form takes in: only its own keys, cleaned; hidden, read-only and blank fields are absent.
     *
     * @param schema a form within the form contract
     * @param offers the lists of choices it names, as they were offered
     * @return or one refusal that names every wrong field by its label
     */
    public static Outcome<Map<String, Object>> check(
            JsonNode schema, Map<String, Object> submitted, Map<String, List<Choice>> offers) {
        var checked = FieldSet.of(OfferedValues.in(schema, offers)).check(submitted);
        return checked.complaints().isEmpty()
                ? Outcome.done(checked.values())
                : Outcome.refused(Refusal.refused(String.join("; ", checked.complaints()) + "."));
    }
}
