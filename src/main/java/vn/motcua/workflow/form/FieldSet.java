package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a form, or of one row of a dynamic list, that are filled in together. */
record FieldSet(List<FormField> fields) {

    static final int LONGEST = 20_000;

    /** @param values by key, in the form's order */
    record Checked(Map<String, Object> values, List<String> complaints) {}

    static FieldSet of(JsonNode parent) {
        var fields = new ArrayList<FormField>();
        collect(parent, List.of(), fields);
        return new FieldSet(List.copyOf(fields));
    }

    private static void collect(JsonNode parent, List<FeelCondition> hidden, List<FormField> into) {
        for (var component : parent.path("components")) {
            var conditions = new ArrayList<>(hidden);
            FeelCondition.hiding(component).ifPresent(conditions::add);
            if (component.path("type").asText().equals("group")) {
                collect(component, conditions, into);
            } else if (FieldCheck.of(component).isPresent()) {
                into.add(new FormField(component, List.copyOf(conditions)));
            }
        }
    }

    Checked check(Map<String, Object> submitted) {
        var complaints = new ArrayList<String>();
        if (!keys().containsAll(submitted.keySet())) {
            complaints.add(stranger(submitted));
        }
        var cleaned = new LinkedHashMap<String, Object>();
        fields.forEach(field -> cleaned.put(field.key(), Submitted.read(submitted, field)));
        var held = new HashMap<String, Object>();
        fields.forEach(field -> held.put(field.key(), field.held(cleaned.get(field.key()))));
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            if (field.isOpen(held)) {
                keep(field, cleaned.get(field.key()), values, complaints);
            }
        }
        return new Checked(Collections.unmodifiableMap(values), complaints);
    }

    private static void keep(FormField field, Object value, Map<String, Object> values, List<String> complaints) {
        if (value == null) {
            if (field.required()) {
                complaints.add(field.complaint("bắt buộc"));
            }
            return;
        }
        var answer = field.check(value);
        if (answer.complaint() != null) {
            complaints.add(field.complaint(answer.complaint()));
        } else {
            values.put(field.key(), answer.value());
        }
    }

    private String stranger(Map<String, Object> submitted) {
        return submitted.keySet().stream()
                .filter(key -> key != null && !keys().contains(key))
                .findFirst()
                .filter(key -> key.matches("[A-Za-z0-9_.-]{1,64}"))
                .map(key -> "Biểu mẫu không có trường «" + key + "»")
                .orElse("Biểu mẫu không có một trường đã gửi");
    }

    private Set<String> keys() {
        return fields.stream().map(FormField::key).collect(Collectors.toSet());
    }
}
