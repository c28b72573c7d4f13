package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    /** In pieces, since this file is one of those that must not name them. */
    private static final List<String> REGISTRIES = List.of(
            String.join(".", "repo1", "maven"),
            String.join(".", "repo", "maven"),
            String.join(".", "maven", "apache", "org/maven2"),
            String.join(".", "registry", "npmjs"),
            String.join(".", "deb", "debian"),
            String.join(".", "security", "debian"),
            String.join(".", "oss", "sonatype"));

    private static final Pattern VERIFIES = Pattern.compile("^mvn( -\\S+)* verify$", Pattern.MULTILINE);

    @Test
    void no_file_names_the_host_of_a_registry() {
        var files = new TreeMap<String, String>();
        Repository.textFiles().forEach(file -> files.put(file.toString(), Repository.read(file.toString())));
        assertThat(files).containsKeys("pom.xml", ".ci/run", "src/main/frontend/package-lock.json");
        assertThat(naming(files)).isEmpty();
    }

    @Test
    void a_file_that_names_one_is_found() {
        var host = String.join(".", "registry", "npmjs", "org");
        assertThat(naming(Map.of("a.json", "\"resolved\": \"https://" + host + "/x.tgz\"", "b.json", "{}")))
                .containsExactly("a.json");
    }

    @Test
    void ci_runs_the_test_command_of_the_readme() {
        assertThat(Repository.read("README.md")).contains("mvn verify", "mvn spring-boot:run");
        assertThat(Repository.read(".ci/run")).containsPattern(VERIFIES);
        assertThat(Files.isExecutable(Repository.ROOT.resolve(".ci/run"))).isTrue();
    }

    @Test
    void a_ci_that_only_packages_is_found() {
        assertThat("#!/usr/bin/env bash\nmvn -B package\necho mvn verify\n").doesNotContainPattern(VERIFIES);
    }

    private static List<String> naming(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> REGISTRIES.stream().anyMatch(file.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
