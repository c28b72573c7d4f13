package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What can be filed and where: the procedures and the sample authorities of today that Một Cửa is shipped with. */
final class Catalogue {

    /** @param present whether the paper is only shown, so that nothing is attached */
    record Document(String key, String name, boolean required, boolean present) {}

    record Procedure(String key, String code, String name, String field, String fieldName, List<Document> documents) {}

    record Authority(String id, String code, String name) {}

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();

    Catalogue() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        for (var file : resources.getResources("classpath:processes/*.yaml")) {
            if (!file.getFilename().contains("@")) {
                procedures.add(procedure(read(file)));
            }
        }
        read(resources.getResource("classpath:sample/authorities-2025.yaml"))
                .path("authorities")
                .forEach(node ->
                        authorities.add(new Authority(text(node, "id"), text(node, "code"), text(node, "name"))));
    }

    private static JsonNode read(Resource file) throws IOException {
        try (var stream = file.getInputStream()) {
            return YAML.readTree(stream);
        }
    }

    private static Procedure procedure(JsonNode file) {
        var documents = StreamSupport.stream(file.path("documents").spliterator(), false)
                .map(node -> new Document(
                        text(node, "key"),
                        text(node, "name"),
                        node.path("required").asBoolean(),
                        text(node, "form").equals("PRESENT_ONLY")))
                .toList();
        return new Procedure(
                text(file, "key"),
                text(file, "nationalCode"),
                text(file, "name"),
                text(file, "field"),
                text(file, "fieldName"),
                documents);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    Stream<Procedure> procedures() {
        return procedures.stream();
    }

    Stream<Authority> authorities() {
        return authorities.stream();
    }

    /** @param keyOrCode a code that is not in the catalogue is taken as it is: abolished ones are filed too */
    Procedure procedure(String keyOrCode) {
        return procedures()
                .filter(procedure ->
                        procedure.key().equals(keyOrCode) || procedure.code().equals(keyOrCode))
                .findFirst()
                .orElseGet(() -> new Procedure(keyOrCode, keyOrCode, "Thủ tục " + keyOrCode, "", "", List.of()));
    }

    /** @param idOrCode an unknown one is taken as it is */
    Authority authority(String idOrCode) {
        return authorities()
                .filter(authority ->
                        authority.id().equals(idOrCode) || authority.code().equals(idOrCode))
                .findFirst()
                .orElseGet(() -> new Authority(idOrCode, idOrCode, idOrCode));
    }
}
