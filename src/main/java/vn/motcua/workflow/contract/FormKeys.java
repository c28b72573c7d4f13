package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every field has a key of its own, the name under which the server receives it. */
final class FormKeys {

    private static final Set<String> FIELDS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "dynamiclist");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private FormKeys() {}

    static Stream<Breach> breaches(FormFile form) {
        var seen = new HashSet<String>();
        return form.components()
                .filter(FormKeys::isField)
                .filter(field -> !KEY.matcher(key(field)).matches() || !seen.add(key(field)))
                .map(field -> new Breach(
                        FormFile.name(field),
                        "khóa của trường để trống, sai kiểu hoặc dùng hai lần",
                        "Đặt khóa tiếng Anh riêng cho trường, dạng returnedTo"));
    }

    static boolean isField(JsonNode component) {
        return FIELDS.contains(FormFile.type(component));
    }

    static String key(JsonNode field) {
        return field.path(FormFile.type(field).equals("dynamiclist") ? "path" : "key")
                .asText();
    }
}
