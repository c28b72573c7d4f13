package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.PlainText;

/** Values of a form, made comparable. */
final class SubmittedValues {

    private static final int LONGEST = 20_000;

    private SubmittedValues() {}

    /** Every text as our server keeps it, an empty one where nothing is left of it. */
    static Map<String, Object> cleaned(JsonNode parent, Map<String, Object> values) {
        var cleaned = new LinkedHashMap<>(values);
        for (var field : parent.path("components")) {
            var list = field.path("type").asText().equals("dynamiclist");
            cleaned.computeIfPresent(
                    field.path(list ? "path" : "key").asText(),
                    (key, value) -> list ? rows(field, value) : text(field, value));
            if (field.path("type").asText().equals("group")) {
                cleaned.putAll(cleaned(field, cleaned));
            }
        }
        return cleaned;
    }

    @SuppressWarnings("unchecked")
    private static Object rows(JsonNode field, Object value) {
        return value instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance)
                ? rows.stream()
                        .map(row -> cleaned(field, (Map<String, Object>) row))
                        .toList()
                : value;
    }

    private static Object text(JsonNode field, Object value) {
        if (!(value instanceof String text) || text.length() > LONGEST) {
            return value;
        }
        var kept = field.path("type").asText().equals("textarea") ? PlainText.lines(text) : PlainText.line(text);
        return kept == null ? "" : kept;
    }

    /** What says something: neither nothing nor an empty text or list; numbers by what they are worth. */
    static Map<String, Object> telling(Map<?, ?> values) {
        var telling = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> {
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                telling.put((String) key, comparable(value));
            }
        });
        return telling;
    }

    private static Object comparable(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> one instanceof Map<?, ?> row ? telling(row) : one)
                    .toList();
        }
        return value;
    }
}
