package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Limits of a value that can be met, and patterns that browser and server can read. */
final class FormLimits {

    private FormLimits() {}

    static Stream<Breach> breaches(FormFile form) {
        return form.components()
                .flatMap(component -> Stream.concat(
                        contradicting(component, "minLength", "maxLength"),
                        Stream.concat(contradicting(component, "min", "max"), unreadablePattern(component))));
    }

    private static Stream<Breach> contradicting(JsonNode component, String least, String most) {
        var rules = component.path("validate");
        var wrong = isNotNumber(rules, least)
                || isNotNumber(rules, most)
                || rules.has(least)
                        && rules.has(most)
                        && rules.path(least).asDouble() > rules.path(most).asDouble();
        return wrong
                ? Stream.of(new Breach(
                        FormFile.name(component),
                        "«" + least + "» và «" + most + "» không phải số hoặc trái nhau",
                        "Ghi số cố định, số nhỏ trước"))
                : Stream.empty();
    }

    private static boolean isNotNumber(JsonNode rules, String name) {
        return rules.has(name) && !rules.path(name).isNumber();
    }

    private static Stream<Breach> unreadablePattern(JsonNode component) {
        var pattern = component.path("validate").path("pattern");
        if (pattern.isMissingNode()) {
            return Stream.empty();
        }
        try {
            Pattern.compile(pattern.asText());
            return Stream.empty();
        } catch (PatternSyntaxException unreadable) {
            return Stream.of(new Breach(FormFile.name(component), "mẫu kiểm tra không đọc được", "Sửa «pattern»"));
        }
    }
}
