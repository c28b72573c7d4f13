package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    static JsonNode shipped(String id) {
        try {
            return JSON.readTree(Path.of("forms", id + ".form").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of these components, written with single quotes. */
    static JsonNode of(String components) {
        try {
            return JSON.readTree("{\"components\":[" + components.replace('\'', '"') + "]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
