package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The contract of a form, for tests elsewhere. */
public final class FormLint {

    private FormLint() {}

    public static List<String> breaches(JsonNode form) {
        return FormRules.ALL.stream()
                .flatMap(rule ->
                        rule.breaches().apply(new FormFile(form.path("id").asText(), form)))
                .map(Breach::toString)
                .toList();
    }
}
