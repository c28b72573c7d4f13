package vn.motcua.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.workflow.form.Choice;

/** Makes up what people might enter into a form, at the edges of what it allows, in fields that are hidden too. */
final class Submissions {

    private static final String[] LETTERS = {
        "a",
        "Z",
        "5",
        "ế",
        "Đ",
        "a\u0302\u0301",
        " ",
        "  ",
        "\t",
        "\n",
        "\u00a0",
        "\u200b",
        "👍",
        "𠀀",
        ".",
        "<",
        "&",
        "{{x}}",
        "="
    };
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(?=\\s*!?=)");
    private static final int WORKS = 20;

    private final Random random;
    private final Map<String, List<Choice>> offers;

    Submissions(Random random, Map<String, List<Choice>> offers) {
        this.random = random;
        this.offers = offers;
    }

    /**
     * @param values by key
     * @param serverOnly keys of those that only the server refuses
     */
    record Submission(Map<String, Object> values, Set<String> serverOnly) {}

    List<Submission> of(JsonNode form, int count) {
        var deciding = deciding(form);
        var submissions = new ArrayList<Submission>();
        for (var i = 0; i < count; i++) {
            var serverOnly = new HashSet<String>();
            var values = new LinkedHashMap<String, Object>();
            fill(form, values, deciding, serverOnly);
            submissions.add(new Submission(values, serverOnly));
        }
        return submissions;
    }

    private static Set<String> deciding(JsonNode form) {
        var names = new HashSet<String>();
        form.findValuesAsText("hide")
                .forEach(hide -> NAME.matcher(hide).results().forEach(name -> names.add(name.group())));
        return names;
    }

    private void fill(JsonNode parent, Map<String, Object> values, Set<String> deciding, Set<String> serverOnly) {
        for (var field : parent.path("components")) {
            var type = field.path("type").asText();
            var key = field.path(type.equals("dynamiclist") ? "path" : "key").asText();
            if (type.equals("group")) {
                fill(field, values, deciding, serverOnly);
            } else if (!key.isEmpty() && random.nextInt(6) > 0) {
                var strange = !type.equals("dynamiclist") && !deciding.contains(key) && random.nextInt(WORKS) == 0;
                values.put(key, strange ? strange(type) : value(type, field));
                if (strange) {
                    serverOnly.add(key);
                }
            }
        }
    }

    private Object value(String type, JsonNode field) {
        return switch (type) {
            case "textfield", "textarea" -> text(field);
            case "number" -> number(field);
            case "checkbox" -> random.nextBoolean();
            case "datetime" -> date(field.path("subtype").asText());
            case "radio", "select" ->
                choices(field).get(random.nextInt(choices(field).size()));
            case "checklist", "taglist" ->
                choices(field).stream().filter(choice -> random.nextBoolean()).toList();
            case "dynamiclist" -> rows(field);
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** What no browser sends by itself, or what is beyond what our server keeps. */
    private Object strange(String type) {
        return switch (type) {
            case "textfield", "textarea" -> any("a\u0007bcdefghijkl", "x".repeat(20_001), 12, List.of("a"));
            case "number" -> any("hai", 1e15, true, 2e15);
            case "checkbox" -> any("true", 1);
            case "datetime" -> any("2026-02-30", "1849-12-31", "hôm nay", 20260101, "25:00");
            case "radio", "select" -> any("PIGEON", 1, true);
            case "checklist", "taglist" -> any(List.of("PIGEON"), "PIGEON", List.of(1));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private String text(JsonNode field) {
        var rules = field.path("validate");
        if (rules.has("pattern") && random.nextInt(4) > 0) {
            return mutated(field.path("example").asText("EA123456789VN"));
        }
        var edge = rules.path(random.nextBoolean() ? "minLength" : "maxLength").asInt(10);
        var length = random.nextInt(4) == 0 ? random.nextInt(3) : Math.max(0, edge - 2 + random.nextInt(5));
        var plain = random.nextBoolean();
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(plain ? "ả" : LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    String mutated(String example) {
        var at = random.nextInt(example.length() + 1);
        return switch (random.nextInt(5)) {
            case 0 -> example.substring(0, at) + LETTERS[random.nextInt(LETTERS.length)] + example.substring(at);
            case 1 -> example.substring(0, at);
            case 2 -> example + "\n";
            default -> example;
        };
    }

    private Object number(JsonNode field) {
        var edge = field.path("validate")
                .path(random.nextBoolean() ? "min" : "max")
                .asDouble(2);
        return any(edge, edge - 0.01, edge + 0.5, (int) edge, 0, 1, -1, 2.25, "2.5", "3", 1e-7, 999_999_999_999.5);
    }

    private Object date(String subtype) {
        return switch (subtype) {
            case "date" -> any("2026-02-28", "2028-02-29", "1850-01-01", "2199-12-31");
            case "time" -> any("00:00", "15:30", "23:45");
            default -> any("2026-02-28T15:30", "1990-01-01T00:00");
        };
    }

    private List<Map<String, Object>> rows(JsonNode field) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var row = new LinkedHashMap<String, Object>();
            for (var cell : field.path("components")) {
                if (random.nextInt(6) > 0) {
                    row.put(cell.path("key").asText(), value(cell.path("type").asText(), cell));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> choices(JsonNode field) {
        return field.has("valuesKey")
                ? offers.get(field.path("valuesKey").asText()).stream()
                        .map(Choice::value)
                        .toList()
                : field.path("values").findValuesAsText("value");
    }

    private Object any(Object... values) {
        return Arrays.asList(values).get(random.nextInt(values.length));
    }
}
