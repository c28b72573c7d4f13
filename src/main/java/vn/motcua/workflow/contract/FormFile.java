package vn.motcua.workflow.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A form.
 *
 * @param id name of its file
 */
record FormFile(String id, JsonNode root) {

    /** Every component, those in groups and lists too. */
    Stream<JsonNode> components() {
        return below(root);
    }

    static Stream<JsonNode> below(JsonNode parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    static String type(JsonNode component) {
        return component.path("type").asText();
    }

    /** How a component is named to its author. */
    static String name(JsonNode component) {
        return Stream.of("key", "path", "id")
                .map(field -> component.path(field).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(type(component));
    }
}
