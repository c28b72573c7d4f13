package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An OpenAPI file, as strictly as its words allow: no field that it does not name, no value of another type or outside its lists. */
public final class Contract {

    private final JsonNode contract;

    private Contract(String file) {
        try {
            contract = new YAMLMapper().readTree(Path.of(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Contract withThePortal() {
        return new Contract("src/docs/api/national-portal.openapi.yaml");
    }

    public static Contract ofOurInterface() {
        return new Contract("src/main/resources/api/openapi.yaml");
    }

    /** What is wrong with a message, field by field. */
    public List<String> faults(String schema, JsonNode message) {
        return check(contract.at("/components/schemas/" + schema), message);
    }

    /** What is wrong with an answer of that status, or of none that is said. */
    public List<String> faults(String method, String path, int status, JsonNode answer) {
        var responses = contract.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        var response = resolved(responses.path(responses.has("" + status) ? "" + status : "default"));
        return check(response.path("content").elements().next().path("schema"), answer);
    }

    private List<String> check(JsonNode schema, JsonNode message) {
        var faults = new ArrayList<String>();
        check("", schema, message, faults);
        return faults;
    }

    private void check(String path, JsonNode said, JsonNode value, List<String> faults) {
        var schema = resolved(said);
        if (value.isNull()
                && (said.path("nullable").asBoolean() || schema.path("nullable").asBoolean())) {
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(path, schema, value, faults);
            case "array" -> {
                expect(value.isArray(), path, value, faults);
                value.forEach(item -> check(path + "[]", schema.path("items"), item, faults));
            }
            case "integer" -> expect(value.isIntegralNumber(), path, value, faults);
            case "boolean" -> expect(value.isBoolean(), path, value, faults);
            default -> expect(value.isTextual() && allowed(schema, value.asText()), path, value, faults);
        }
    }

    private void object(String path, JsonNode schema, JsonNode value, List<String> faults) {
        expect(value.isObject(), path, value, faults);
        schema.path("required").forEach(field -> {
            if (!value.hasNonNull(field.asText())) {
                faults.add("%s/%s is missing".formatted(path, field.asText()));
            }
        });
        value.properties().forEach(field -> {
            var place = path + "/" + field.getKey();
            var known = schema.path("properties").path(field.getKey());
            if (!known.isMissingNode()) {
                check(place, known, field.getValue(), faults);
            } else if (schema.has("additionalProperties")) {
                check(path + "/*", schema.path("additionalProperties"), field.getValue(), faults);
            } else {
                faults.add(place + " is not in the contract");
            }
        });
    }

    private static void expect(boolean holds, String path, JsonNode value, List<String> faults) {
        if (!holds) {
            faults.add("%s may not be %s".formatted(path, value));
        }
    }

    private static boolean allowed(JsonNode schema, String text) {
        var listed = new ArrayList<String>();
        schema.path("enum").forEach(each -> listed.add(each.asText()));
        return (listed.isEmpty() || listed.contains(text))
                && (!schema.has("pattern")
                        || text.matches(schema.path("pattern").asText()));
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("allOf")) {
            return resolved(schema.path("allOf").path(0));
        }
        return schema.has("$ref")
                ? resolved(contract.at(schema.path("$ref").asText().substring(1)))
                : schema;
    }
}
