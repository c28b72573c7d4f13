package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every field and group says in words what it asks for; messages name fields by these words. */
final class FormLabels {

    private FormLabels() {}

    static Stream<Breach> breaches(FormFile form) {
        return form.components()
                .filter(component -> FormKeys.isField(component)
                        || FormFile.type(component).equals("button")
                        || FormFile.type(component).equals("group"))
                .filter(component ->
                        Stream.of("label", "dateLabel", "timeLabel").allMatch(name -> isEmpty(component, name)))
                .map(component -> new Breach(FormFile.name(component), "trường không có nhãn", "Ghi nhãn tiếng Việt"));
    }

    private static boolean isEmpty(JsonNode component, String name) {
        return component.path(name).asText().isBlank();
    }
}
