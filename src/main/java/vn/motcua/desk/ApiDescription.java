package vn.motcua.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What {@code api/openapi.yaml} says of our interface, for people. */
@Component
class ApiDescription {

    private final String yaml;
    private final JsonNode description;

    /**
     * @param description null where the summary says it all
     * @param body fields that are sent, null where there is no body
     * @param answer fields that come back, null where it is no JSON of ours
     */
    record Operation(String method, String path, String summary, String description, String body, String answer) {}

    ApiDescription() {
        try {
            yaml = new ClassPathResource("api/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
            description = new YAMLMapper().readTree(yaml);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public String yaml() {
        return yaml;
    }

    public String title() {
        return description.path("info").path("title").asText();
    }

    public String introduction() {
        return description.path("info").path("description").asText();
    }

    /** In the order of the file. */
    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        operation.getValue().path("summary").asText(),
                        operation.getValue().path("description").asText(null),
                        fields(operation.getValue().at("/requestBody/content/application~1json/schema")),
                        answer(operation.getValue().path("responses"))))));
        return operations;
    }

    /** Of the one answer that is no refusal; of a list, those of an entry. */
    private String answer(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().at("/content/application~1json/schema"))
                .map(schema -> Stream.of("items", "additionalProperties")
                        .map(schema::path)
                        .filter(entry -> !entry.isMissingNode())
                        .findFirst()
                        .orElse(schema))
                .map(this::fields)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Names of the fields, those that are required with an asterisk; null where it is no object that has a name. */
    private String fields(JsonNode schema) {
        if (!schema.has("$ref")) {
            return null;
        }
        var body = description.at(schema.path("$ref").asText().substring(1));
        var required = new ArrayList<String>();
        body.path("required").forEach(name -> required.add(name.asText()));
        var names = new ArrayList<String>();
        body.path("properties")
                .fieldNames()
                .forEachRemaining(name -> names.add(required.contains(name) ? name + "*" : name));
        return String.join(", ", names);
    }
}
