package vn.motcua.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Every setting that our code or a library of ours declares. */
final class Settings {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Settings() {}

    /** Their names, {@link #plain}. */
    static Set<String> known() {
        try {
            var names = new HashSet<String>();
            for (var file : Collections.list(Settings.class.getClassLoader().getResources(METADATA))) {
                JSON.readTree(file)
                        .path("properties")
                        .forEach(property ->
                                names.add(plain(property.path("name").asText())));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what the environment cannot write: {@code motcua.access.first-lock} and {@code MOTCUA_ACCESS_FIRSTLOCK} are one. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[._-]", "");
    }
}
