package vn.motcua.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Our own settings as the annotation processor wrote them down: variable, default, what for. */
final class SettingsTable {

    private static final String METADATA = "target/classes/META-INF/spring-configuration-metadata.json";

    private SettingsTable() {}

    static String ofOurs() {
        var rows = new TreeSet<String>(Comparator.naturalOrder());
        for (var property : read().path("properties")) {
            var name = property.path("name").asText();
            if (name.startsWith("motcua.")) {
                rows.add(row(name, property.path("defaultValue"), property.path("description")));
            }
        }
        return Tables.table("Variable | Default | What for", rows.stream().toList());
    }

    /** @throws IllegalArgumentException for a setting that nobody has explained */
    static String row(String name, JsonNode byDefault, JsonNode description) {
        if (description == null || description.asText().isBlank()) {
            throw new IllegalArgumentException("no word in its Javadoc about " + name);
        }
        return "`%s` | %s | %s"
                .formatted(
                        variable(name),
                        byDefault.isMissingNode() ? "–" : "`%s`".formatted(text(byDefault)),
                        description.asText());
    }

    private static String text(JsonNode byDefault) {
        return byDefault.isArray()
                ? StreamSupport.stream(byDefault.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : byDefault.asText();
    }

    /** {@code motcua.access.first-lock} → {@code MOTCUA_ACCESS_FIRSTLOCK}. */
    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Repository.read(METADATA));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
