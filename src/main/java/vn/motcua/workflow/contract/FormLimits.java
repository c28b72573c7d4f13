package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.workflow.form.FormPattern;

/** What a form asks of a value: what browser and server both check for this kind of field, and what can be met. */
final class FormLimits {

    private static final Set<String> OF_TEXT = Set.of("required", "minLength", "maxLength", "pattern");
    private static final Map<String, Set<String>> CHECKED = Map.of(
            "textfield",
            OF_TEXT,
            "textarea",
            OF_TEXT,
            "number",
            Set.of("required", "min", "max"),
            "dynamiclist",
            Set.of());
    private static final Set<String> ELSEWHERE = Set.of("required");
    private static final Set<String> KINDS_OF_DATE = Set.of("date", "time", "datetime");

    private FormLimits() {}

    static Stream<Breach> breaches(FormFile form) {
        return form.components().filter(FormKeys::isField).flatMap(FormLimits::breaches);
    }

    private static Stream<Breach> breaches(JsonNode field) {
        return Stream.of(
                        contradicting(field, "minLength", "maxLength", JsonNode::isInt),
                        contradicting(field, "min", "max", JsonNode::isNumber),
                        unchecked(field),
                        steps(field),
                        shape(field))
                .flatMap(breaches -> breaches);
    }

    private static Stream<Breach> contradicting(JsonNode field, String least, String most, Predicate<JsonNode> kind) {
        var rules = field.path("validate");
        var wrong = isNot(kind, rules, least)
                || isNot(kind, rules, most)
                || rules.has(least)
                        && rules.has(most)
                        && rules.path(least).asDouble() > rules.path(most).asDouble();
        return breach(
                wrong,
                field,
                "«" + least + "» và «" + most + "» không phải số hoặc trái nhau",
                "Ghi số cố định, số nhỏ trước");
    }

    private static boolean isNot(Predicate<JsonNode> kind, JsonNode parent, String name) {
        return parent.has(name) && !kind.test(parent.path(name));
    }

    /** A rule that only one side knows, or reads as its own; a field only shown is asked for nothing. */
    private static Stream<Breach> unchecked(JsonNode field) {
        var rules = field.path("validate");
        var shown = field.path("readonly").asBoolean() || field.path("disabled").asBoolean();
        var allowed = shown ? Set.<String>of() : CHECKED.getOrDefault(FormFile.type(field), ELSEWHERE);
        var unknown = rules.properties().stream().anyMatch(rule -> !allowed.contains(rule.getKey()));
        return breach(
                unknown
                        || isNot(JsonNode::isBoolean, rules, "required")
                        || isNot(JsonNode::isBoolean, field, "readonly")
                        || isNot(JsonNode::isBoolean, field, "disabled"),
                field,
                "máy chủ và trình duyệt không cùng kiểm tra điều này ở loại trường này",
                "Xóa ràng buộc thừa; required, readonly, disabled chỉ ghi true hoặc false");
    }

    private static Stream<Breach> steps(JsonNode field) {
        var digits = field.path("decimalDigits");
        var step = field.path("increment");
        return breach(
                field.has("decimalDigits") && !(digits.isInt() && digits.asInt() >= 0)
                        || field.has("increment") && !(step.isNumber() && step.asDouble() > 0),
                field,
                "số chữ số thập phân hoặc bước của số không đúng",
                "Ghi số cố định, bước lớn hơn 0");
    }

    private static Stream<Breach> shape(JsonNode field) {
        var pattern = field.path("validate").path("pattern");
        var date = FormFile.type(field).equals("datetime")
                && !KINDS_OF_DATE.contains(field.path("subtype").asText());
        return Stream.concat(
                breach(
                        !pattern.isMissingNode() && !(pattern.isTextual() && FormPattern.isShared(pattern.asText())),
                        field,
                        "mẫu kiểm tra không phải trình duyệt và máy chủ nào cũng đọc giống nhau",
                        "Ghi dạng ^[A-Z]{2}[0-9]{9}$; xem src/docs/forms.md"),
                breach(date, field, "không rõ là ngày, giờ hay ngày giờ", "Đặt subtype là date, time hoặc datetime"));
    }

    private static Stream<Breach> breach(boolean broken, JsonNode field, String what, String remedy) {
        return broken ? Stream.of(new Breach(FormFile.name(field), what, remedy)) : Stream.empty();
    }
}
