package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract with the national portal, as strictly as its words allow: no field that it does not name, no value outside its lists. */
public final class PortalContract {

    private final JsonNode contract;

    public PortalContract() {
        try {
            contract = new YAMLMapper()
                    .readTree(
                            Path.of("src/docs/api/national-portal.openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a message, field by field. */
    public List<String> faults(String schema, JsonNode message) {
        var faults = new ArrayList<String>();
        check("", contract.at("/components/schemas/" + schema), message, faults);
        return faults;
    }

    private void check(String path, JsonNode said, JsonNode value, List<String> faults) {
        var schema = resolved(said);
        switch (schema.path("type").asText()) {
            case "object" -> object(path, schema, value, faults);
            case "array" -> value.forEach(item -> check(path + "[]", schema.path("items"), item, faults));
            default -> text(path, schema, value, faults);
        }
    }

    private void object(String path, JsonNode schema, JsonNode value, List<String> faults) {
        schema.path("required").forEach(field -> {
            if (!value.hasNonNull(field.asText())) {
                faults.add("%s/%s is missing".formatted(path, field.asText()));
            }
        });
        value.properties().forEach(field -> {
            var place = path + "/" + field.getKey();
            if (schema.path("properties").has(field.getKey())) {
                check(place, schema.path("properties").path(field.getKey()), field.getValue(), faults);
            } else {
                faults.add(place + " is not in the contract");
            }
        });
    }

    private static void text(String path, JsonNode schema, JsonNode value, List<String> faults) {
        var allowed = new ArrayList<String>();
        schema.path("enum").forEach(each -> allowed.add(each.asText()));
        if (!value.isTextual()
                || !allowed.isEmpty() && !allowed.contains(value.asText())
                || schema.has("pattern")
                        && !value.asText().matches(schema.path("pattern").asText())) {
            faults.add("%s may not be %s".formatted(path, value));
        }
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
