package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine is needed to build; so what its files name is compared with what the build makes. */
class FilesForDockerTest {

    private static final Pattern COPY = Pattern.compile("^COPY (\\S+) (\\S+)$", Pattern.MULTILINE);
    private static final Pattern ENTRYPOINT = Pattern.compile("^ENTRYPOINT (\\[.*])$", Pattern.MULTILINE);
    private static final Pattern FINAL_NAME = Pattern.compile("<finalName>(.*)</finalName>");
    private static final Pattern SECRET = Pattern.compile("(?i)password|secret|token");

    @Test
    void the_image_runs_the_jar_that_the_build_makes() {
        assertThat(faultsOfDockerfile(Repository.read("src/main/docker/Dockerfile")))
                .isEmpty();
    }

    @Test
    void an_image_with_another_jar_or_as_root_is_rejected() {
        assertThat(faultsOfDockerfile(
                        "COPY target/other.jar /opt/a.jar\nENTRYPOINT [\"java\", \"-jar\", \"/opt/b.jar\"]\n"))
                .containsExactly("copies no target/mot-cua.jar", "does not start what it copies", "runs as root");
    }

    @Test
    void compose_starts_production_on_a_database_of_the_same_version_and_keeps_no_secret() {
        assertThat(faultsOfCompose(Repository.read("docker-compose.yml"))).isEmpty();
    }

    @Test
    void a_compose_file_with_a_secret_or_another_database_is_rejected() {
        var sample = Repository.read("docker-compose.yml")
                .replaceFirst("POSTGRES_PASSWORD: .*", "POSTGRES_PASSWORD: abc")
                .replace("postgres:17", "postgres:16")
                .replace("dockerfile: src/main", "dockerfile: src/other");
        assertThat(faultsOfCompose(sample))
                .containsExactly(
                        "database is not postgres:17", "dockerfile is not there", "secret in POSTGRES_PASSWORD");
    }

    private static List<String> faultsOfDockerfile(String dockerfile) {
        var faults = new ArrayList<String>();
        var jar = FINAL_NAME
                .matcher(Repository.read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var copy = COPY.matcher(dockerfile).results().findFirst().orElseThrow();
        if (!copy.group(1).equals("target/" + jar + ".jar")) {
            faults.add("copies no target/%s.jar".formatted(jar));
        }
        var entry = ENTRYPOINT
                .matcher(dockerfile)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> command = new Yaml().load(entry);
        if (!command.get(0).equals("java") || !command.get(command.size() - 1).equals(copy.group(2))) {
            faults.add("does not start what it copies");
        }
        if (dockerfile.lines().noneMatch(line -> line.startsWith("USER "))) {
            faults.add("runs as root");
        }
        return faults;
    }

    private static List<String> faultsOfCompose(String compose) {
        var faults = new ArrayList<String>();
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(compose);
        var database = file.get("services").get("database");
        var application = file.get("services").get("application");
        if (!"postgres:17".equals(database.get("image"))) {
            faults.add("database is not postgres:17");
        }
        var dockerfile =
                ((Map<?, ?>) application.get("build")).get("dockerfile").toString();
        if (!Files.exists(Repository.ROOT.resolve(dockerfile))) {
            faults.add("dockerfile is not there");
        }
        for (var service : List.of(database, application)) {
            ((Map<?, ?>) service.get("environment")).forEach((name, value) -> {
                if (SECRET.matcher(name.toString()).find() && !value.toString().startsWith("${")) {
                    faults.add("secret in " + name);
                }
            });
        }
        if (!"production".equals(((Map<?, ?>) application.get("environment")).get("SPRING_PROFILES_ACTIVE"))) {
            faults.add("profile is not production");
        }
        return faults;
    }
}
