package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.motcua.workflow.form.FeelCondition;

/** What hides a field is read by browser and server alike, from fields that are always shown. */
final class FormConditions {

    private static final String REMEDY = "Ghi dạng =returnChannel != \"POST\"";

    private static final Set<String> SEVERAL = Set.of("checklist", "taglist", "dynamiclist");

    private FormConditions() {}

    static Stream<Breach> breaches(FormFile form) {
        return within(form.root());
    }

    private static Stream<Breach> within(JsonNode parent) {
        var shown = alwaysShown(parent).collect(Collectors.toSet());
        return sameRow(parent)
                .flatMap(component -> Stream.concat(
                        breaches(component, shown),
                        FormFile.type(component).equals("dynamiclist") ? inRows(component) : Stream.empty()));
    }

    /** In a row the browser reads a plain name in the form, not in the row. */
    private static Stream<Breach> inRows(JsonNode list) {
        return FormFile.below(list)
                .filter(component -> component.has("conditional"))
                .map(component -> new Breach(
                        FormFile.name(component),
                        "trường trong danh sách động không ẩn hiện riêng được",
                        "Xóa điều kiện, hoặc đưa trường ra ngoài danh sách"));
    }

    /** What is filled in together: a group's fields are the form's, a list's are the row's. */
    private static Stream<JsonNode> sameRow(JsonNode parent) {
        return FormFile.children(parent)
                .flatMap(child -> Stream.concat(
                        Stream.of(child), FormFile.type(child).equals("group") ? sameRow(child) : Stream.empty()));
    }

    private static Stream<String> alwaysShown(JsonNode parent) {
        return FormFile.children(parent)
                .filter(child -> !child.has("conditional"))
                .flatMap(child -> FormFile.type(child).equals("group")
                        ? alwaysShown(child)
                        : Stream.of(FormKeys.key(child)).filter(key -> isComparable(child)));
    }

    /** One value, and the official's own: what is only shown is never taken from a browser. */
    private static boolean isComparable(JsonNode field) {
        return FormKeys.isField(field)
                && !SEVERAL.contains(FormFile.type(field))
                && !field.path("readonly").asBoolean()
                && !field.path("disabled").asBoolean();
    }

    private static Stream<Breach> breaches(JsonNode component, Set<String> shown) {
        if (!component.has("conditional")) {
            return Stream.empty();
        }
        try {
            var names =
                    FeelCondition.hiding(component).map(FeelCondition::names).orElse(Set.of());
            var unknown = new HashSet<>(names);
            unknown.removeAll(shown);
            return unknown.isEmpty() && !names.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Breach(
                            FormFile.name(component),
                            "điều kiện phải dựa vào trường luôn hiện, điền được, có một giá trị của biểu mẫu này",
                            REMEDY));
        } catch (IllegalArgumentException notOurFeel) {
            return Stream.of(
                    new Breach(FormFile.name(component), "điều kiện ẩn hiện: " + notOurFeel.getMessage(), REMEDY));
        }
    }

    static Stream<Breach> otherExpressions(FormFile form) {
        return form.components()
                .filter(component -> properties(component).anyMatch(FormConditions::isExpression))
                .map(component -> new Breach(
                        FormFile.name(component),
                        "biểu thức FEEL chỉ được dùng để ẩn hiện trường",
                        "Ghi giá trị cố định, hoặc xóa"));
    }

    /** A table may name the variable it shows. */
    private static boolean isExpression(Map.Entry<String, JsonNode> property) {
        var text = property.getValue().asText();
        var source = property.getKey().equals("dataSource") && text.matches("=\\w+");
        return text.stripLeading().startsWith("=") && !source;
    }

    private static Stream<Map.Entry<String, JsonNode>> properties(JsonNode component) {
        return Stream.concat(
                component.properties().stream(),
                StreamSupport.stream(component.path("validate").properties().spliterator(), false));
    }
}
