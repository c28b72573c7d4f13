package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;

/** Only components that this Tasklist shows: one it does not know takes the whole form down. */
final class FormComponents {

    private static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "text",
            "html",
            "image",
            "spacer",
            "separator",
            "group",
            "dynamiclist",
            "table",
            "button");
    private static final Set<String> TOO_NEW = Set.of("patternErrorMessage", "versionTag");
    private static final Set<String> UNCHECKED =
            Set.of("validationType", "disallowPassedDates", "serializeToString", "valuesKey", "valuesExpression");

    private FormComponents() {}

    static Stream<Breach> breaches(FormFile form) {
        var unknown = form.components()
                .filter(component -> !KNOWN.contains(FormFile.type(component)))
                .map(component -> new Breach(
                        FormFile.name(component),
                        "thành phần «" + FormFile.type(component) + "» không dùng được trong Tasklist này",
                        "Thay bằng thành phần khác; tệp đính kèm tải lên ở thẻ Hồ sơ"));
        var lists = form.components()
                .filter(component -> FormFile.type(component).equals("dynamiclist"))
                .flatMap(FormComponents::breaches);
        var nested = form.components()
                .filter(component -> FormFile.type(component).equals("group"))
                .filter(group -> !group.path("path").asText().isBlank())
                .map(group -> new Breach(
                        FormFile.name(group), "nhóm gom các trường vào một đường dẫn", "Xóa «Path» của nhóm"));
        return Stream.of(unknown, lists, nested).flatMap(breaches -> breaches);
    }

    private static Stream<Breach> breaches(JsonNode list) {
        var collapsing = list.path("disableCollapse").asBoolean()
                ? Stream.<Breach>empty()
                : Stream.of(new Breach(
                        FormFile.name(list), "dòng bị thu gọn sẽ không được gửi đi", "Bật «Disable collapse»"));
        var fixed = list.path("isRepeating").asBoolean()
                        && list.path("allowAddRemove").asBoolean(true)
                ? Stream.<Breach>empty()
                : Stream.of(new Breach(
                        FormFile.name(list),
                        "danh sách không thêm được dòng",
                        "Đặt «isRepeating» là true, bật «Allow add/delete items»"));
        return Stream.concat(collapsing, fixed);
    }

    static Stream<Breach> unsupportedProperties(FormFile form) {
        return Stream.concat(Stream.of(form.root()), form.components())
                .flatMap(component -> Stream.concat(TOO_NEW.stream(), UNCHECKED.stream())
                        .sorted()
                        .filter(property -> component.has(property)
                                || component.path("validate").has(property))
                        .filter(property -> !(property.equals("valuesKey") && FormChoices.areOffered(component)))
                        .map(property -> new Breach(
                                FormFile.name(component),
                                TOO_NEW.contains(property)
                                        ? "«" + property + "» chưa có trong Tasklist này"
                                        : "«" + property + "» chỉ có ở trình duyệt, máy chủ không kiểm tra được",
                                "Xóa thuộc tính này")));
    }
}
