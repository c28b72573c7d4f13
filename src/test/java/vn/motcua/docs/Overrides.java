package vn.motcua.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Versions that our build sets against those that Spring Boot manages, each with its reason in a comment beside it. */
final class Overrides {

    private static final Pattern VERSION = Pattern.compile(
            "^\\s*<([a-z0-9.-]+\\.version)>([^<]+)</[^>]+>[ \\t]*(?:<!--\\s*(.*?)\\s*-->)?", Pattern.MULTILINE);
    private static final Pattern BOOT = Pattern.compile("spring-boot-starter-parent</artifactId>\\s*<version>([^<]+)<");

    private final String pom;
    private final Map<String, String> managed;

    Overrides(String pom, Map<String, String> managed) {
        this.pom = pom;
        this.managed = managed;
    }

    static Overrides ofOurs() {
        var pom = Repository.read("pom.xml");
        var boot = BOOT.matcher(pom).results().findFirst().orElseThrow().group(1);
        var managed = LocalRepository.pom("org.springframework.boot", "spring-boot-dependencies", boot);
        return new Overrides(pom, versions(read(managed)));
    }

    /** What is wrong with them: no reason given, or Boot has caught up. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        VERSION.matcher(pom)
                .results()
                .filter(set -> managed.containsKey(set.group(1)))
                .forEach(set -> {
                    if (set.group(3) == null) {
                        faults.add("%s: no reason beside it".formatted(set.group(1)));
                    }
                    if (set.group(2).equals(managed.get(set.group(1)))) {
                        faults.add("%s: Boot has it, the line may go".formatted(set.group(1)));
                    }
                });
        return faults;
    }

    /** Name, ours, Boot's, reason: every version with a reason beside it. */
    String table() {
        var rows = new TreeMap<String, String>();
        VERSION.matcher(pom).results().filter(set -> set.group(3) != null).forEach(set -> {
            var name = set.group(1).replaceFirst("\\.version$", "");
            rows.put(
                    name,
                    "%s | %s | %s | %s"
                            .formatted(name, set.group(2), managed.getOrDefault(set.group(1), "–"), set.group(3)));
        });
        return Tables.table("Library | Ours | Boot's | Why", List.copyOf(rows.values()));
    }

    private static Map<String, String> versions(String pom) {
        var versions = new HashMap<String, String>();
        VERSION.matcher(pom).results().forEach(set -> versions.put(set.group(1), set.group(2)));
        return versions;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
