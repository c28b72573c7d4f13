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

    private FormConditions() {}

    static Stream<Breach> breaches(FormFile form) {
        return within(form.root());
    }

    private static Stream<Breach> within(JsonNode parent) {
        var shown = alwaysShown(parent).collect(Collectors.toSet());
        return sameRow(parent)
                .flatMap(component -> Stream.concat(
                        breaches(component, shown),
                        FormFile.type(component).equals("dynamiclist") ? within(component) : Stream.empty()));
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
                        : Stream.of(FormKeys.key(child)).filter(key -> FormKeys.isField(child)));
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
                            "điều kiện phải dựa vào trường của biểu mẫu này, và là trường luôn hiện",
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
