package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine is needed to build; so what the Dockerfile names is compared with what the build makes. */
class FilesForDockerTest {

    private static final Pattern STAGES = Pattern.compile("(?=^FROM )", Pattern.MULTILINE);
    private static final Pattern FROM = Pattern.compile("^FROM (\\S+)( AS (\\S+))?");
    private static final Pattern COPY = Pattern.compile("^COPY (\\S+) (\\S+)$", Pattern.MULTILINE);
    private static final Pattern ENTRYPOINT = Pattern.compile("^ENTRYPOINT (\\[.*])$", Pattern.MULTILINE);
    private static final Pattern FINAL_NAME = Pattern.compile("<finalName>(.*)</finalName>");
    private static final Pattern DEBIAN = Pattern.compile("debian:[a-z]+-\\d{8}-slim");

    @Test
    void the_images_run_the_jars_that_the_build_makes_on_a_pinned_debian() {
        assertThat(faults(Repository.read("src/main/docker/Dockerfile"))).isEmpty();
    }

    @Test
    void an_image_with_another_jar_as_root_on_a_moving_base_is_rejected() {
        assertThat(
                        faults(
                                """
                                FROM debian:bookworm-slim AS java
                                FROM java AS simulators
                                COPY target/other.jar /opt/a.jar
                                ENTRYPOINT ["java", "-jar", "/opt/b.jar"]
                                """))
                .containsExactly(
                        "base debian:bookworm-slim is not pinned",
                        "simulators copies no target/mot-cua-simulators.jar",
                        "simulators does not start what it copies",
                        "simulators runs as root",
                        "the last image is not the application");
    }

    private static List<String> faults(String dockerfile) {
        var faults = new ArrayList<String>();
        var jar = FINAL_NAME
                .matcher(Repository.read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var last = "";
        for (var stage : STAGES.split(dockerfile)) {
            var from = FROM.matcher(stage);
            if (!from.find()) {
                continue;
            }
            last = String.valueOf(from.group(3));
            if (!from.group(1).equals("java")) {
                if (!DEBIAN.matcher(from.group(1)).matches()) {
                    faults.add("base %s is not pinned".formatted(from.group(1)));
                }
            } else {
                faults.addAll(faultsOfImage(stage, last, last.equals("simulators") ? jar + "-simulators" : jar));
            }
        }
        if (!last.equals("application")) {
            faults.add("the last image is not the application");
        }
        return faults;
    }

    private static List<String> faultsOfImage(String stage, String name, String jar) {
        var faults = new ArrayList<String>();
        var copy = COPY.matcher(stage).results().findFirst().orElseThrow();
        if (!copy.group(1).equals("target/" + jar + ".jar")) {
            faults.add("%s copies no target/%s.jar".formatted(name, jar));
        }
        List<String> command = new Yaml()
                .load(ENTRYPOINT
                        .matcher(stage)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
        if (!command.get(0).equals("java") || !command.get(command.size() - 1).equals(copy.group(2))) {
            faults.add(name + " does not start what it copies");
        }
        if (stage.lines().noneMatch(line -> line.startsWith("USER ") && !line.equals("USER root"))) {
            faults.add(name + " runs as root");
        }
        return faults;
    }
}
