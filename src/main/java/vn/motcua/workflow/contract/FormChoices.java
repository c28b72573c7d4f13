package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.workflow.form.FormOffers;

/** Choices are written into the form, each once and with words, or are of a list the server offers: it knows them. */
final class FormChoices {

    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> OFFERED_TO = Set.of("radio", "select", "checklist");

    private FormChoices() {}

    static Stream<Breach> breaches(FormFile form) {
        return form.components()
                .filter(component -> CHOOSING.contains(FormFile.type(component)))
                .filter(field -> !(areOffered(field) ? !field.has("values") : isComplete(field.path("values"))))
                .map(field -> new Breach(
                        FormFile.name(field),
                        "lựa chọn để trống, thiếu nhãn, lặp lại hoặc lấy từ hai nơi",
                        "Ghi từng lựa chọn vào biểu mẫu (Static), có giá trị và nhãn"));
    }

    static boolean areOffered(JsonNode field) {
        return OFFERED_TO.contains(FormFile.type(field))
                && FormOffers.NAMES.contains(field.path("valuesKey").asText());
    }

    private static boolean isComplete(JsonNode values) {
        var seen = new HashSet<String>();
        for (var value : values) {
            if (value.path("label").asText().isBlank()
                    || !value.path("value").isTextual()
                    || value.path("value").asText().isBlank()
                    || !seen.add(value.path("value").asText())) {
                return false;
            }
        }
        return !values.isEmpty();
    }
}
