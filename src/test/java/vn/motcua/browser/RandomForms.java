package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up forms within the contract: every kind of field, rule and condition it lets pass. */
final class RandomForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DECIDING =
            List.of("radio", "checkbox", "number", "textfield", "datetime", "select");
    private static final List<String> OTHERS = List.of(
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
    private static final List<String> IN_ROWS = List.of("textfield", "number", "select", "textarea");
    private static final List<String> LITERALS = List.of(
            "\"A\"", "\"B\"", "\"\"", "null", "true", "false", "1", "2.5", "-1", "0", "\"2026-02-28\"", "\"ả\"");

    private final Random random;
    private int fields;

    RandomForms(Random random) {
        this.random = random;
    }

    JsonNode next() {
        var components = new ArrayList<Map<String, Object>>();
        var deciding = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            var field = field(any(DECIDING));
            deciding.add((String) field.get("key"));
            components.add(field);
        }
        for (var i = 0; i < 6; i++) {
            var field = field(any(OTHERS));
            if (random.nextInt(3) > 0) {
                field.put("conditional", Map.of("hide", "=" + condition(deciding, 2)));
            }
            components.add(random.nextInt(4) > 0 ? field : group(field, deciding));
        }
        return JSON.valueToTree(Map.of(
                "id",
                "made",
                "type",
                "default",
                "schemaVersion",
                16,
                "executionPlatform",
                "Camunda Platform",
                "components",
                components));
    }

    /** Comparisons joined at most so deep, with blanks wherever FEEL has them. */
    String condition(List<String> names, int depth) {
        if (depth == 0 || random.nextBoolean()) {
            return any(names) + blank() + any(List.of("=", "!=")) + blank() + any(LITERALS);
        }
        var joined = condition(names, depth - 1) + " " + any(List.of("and", "or")) + " " + condition(names, depth - 1);
        return random.nextBoolean() ? "(" + blank() + joined + ")" : joined;
    }

    private String blank() {
        return any(List.of("", " ", " ", "  ", "\t", "\n"));
    }

    private Map<String, Object> group(Map<String, Object> field, List<String> deciding) {
        var group = new LinkedHashMap<String, Object>(
                Map.of("type", "group", "id", "g" + fields++, "label", "Nhóm", "components", List.of(field)));
        if (random.nextBoolean()) {
            group.put("conditional", Map.of("hide", "=" + condition(deciding, 1)));
        }
        return group;
    }

    private Map<String, Object> field(String type) {
        var key = "f" + fields++;
        var field = new LinkedHashMap<String, Object>(Map.of("type", type, "id", "F_" + key, "label", key));
        field.put(type.equals("dynamiclist") ? "path" : "key", key);
        var rules = new LinkedHashMap<String, Object>();
        if (!type.equals("dynamiclist") && random.nextBoolean()) {
            rules.put("required", random.nextInt(4) > 0);
        }
        switch (type) {
            case "textfield", "textarea" -> textRules(field, rules);
            case "number" -> numberRules(field, rules);
            case "datetime" -> {
                field.put("subtype", any(List.of("date", "time", "datetime")));
                field.put("dateLabel", key);
                field.put("timeLabel", key);
                field.remove("label");
            }
            case "radio", "select", "checklist", "taglist" ->
                field.putAll(
                        type.equals("taglist") || random.nextBoolean()
                                ? Map.of("values", List.of(choice("A"), choice("B"), choice("2026-02-28")))
                                : Map.of(
                                        "valuesKey",
                                        any(List.of("documentChoices", "authorityChoices", "officialChoices"))));
            case "dynamiclist" -> {
                field.putAll(Map.of("isRepeating", true, "disableCollapse", true, "defaultRepetitions", 0));
                field.put("components", List.of(field(any(IN_ROWS)), field(any(IN_ROWS))));
            }
            default -> {}
        }
        if (!rules.isEmpty()) {
            field.put("validate", rules);
        }
        return field;
    }

    private void textRules(Map<String, Object> field, Map<String, Object> rules) {
        if (random.nextBoolean()) {
            rules.put("minLength", 1 + random.nextInt(4));
            rules.put("maxLength", 4 + random.nextInt(9));
        } else if (random.nextBoolean()) {
            var made = new RandomPatterns(random).next();
            rules.put("pattern", made.pattern());
            field.put("example", made.text());
        }
    }

    private void numberRules(Map<String, Object> field, Map<String, Object> rules) {
        if (random.nextBoolean()) {
            rules.put("min", random.nextInt(5) - 2);
            rules.put("max", 3 + random.nextInt(5) * 0.5);
        }
        if (random.nextInt(3) == 0) {
            field.put("decimalDigits", random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            field.put("increment", any(List.of(0.5, 0.01, 2)));
        }
    }

    private static Map<String, String> choice(String value) {
        return Map.of("value", value, "label", "Chọn " + value);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
