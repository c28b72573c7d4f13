package vn.motcua.simulators.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came in.
 *
 * @param path of the request line, encoded, with its query
 * @param headers all values by name, whatever its case; null or empty if there is none
 * @param variables what stood in the path for {@code {name}}
 */
public record Request(
        String method,
        String path,
        Function<String, List<String>> headers,
        Map<String, String> variables,
        byte[] body) {

    public String variable(String name) {
        return variables.get(name);
    }

    public Optional<String> header(String name) {
        var values = headers.apply(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    public boolean isJson() {
        return header("Content-Type")
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
    }

    /** The one value of a parameter in the address. */
    public Optional<String> query(String name) {
        var mark = path.indexOf('?');
        return mark < 0
                ? Optional.empty()
                : fieldsOf(path.substring(mark + 1)).getOrDefault(name, List.of()).stream()
                        .findFirst();
    }

    /** Fields of an HTML form, or the values of a flat JSON object: pages and programs call the same. */
    public Map<String, List<String>> fields() throws IOException {
        return isJson() ? fieldsOf(Json.read(body)) : fieldsOf(new String(body, StandardCharsets.UTF_8));
    }

    /** The one value of a field, nothing if it is blank. */
    public Optional<String> field(String name) throws IOException {
        return fields().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Map<String, List<String>> fieldsOf(String form) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : form.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        return fields;
    }

    private static Map<String, List<String>> fieldsOf(JsonNode json) {
        var fields = new LinkedHashMap<String, List<String>>();
        json.fields().forEachRemaining(field -> {
            var values = new ArrayList<String>();
            if (field.getValue().isArray()) {
                field.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(
                        field.getValue().isObject()
                                ? field.getValue().toString()
                                : field.getValue().asText());
            }
            fields.put(field.getKey(), values);
        });
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
