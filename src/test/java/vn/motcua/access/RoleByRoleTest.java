package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.servlet.AbstractWebMvcEndpointHandlerMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** Every address that the running application answers, called by an official of each role of the sample and by nobody. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleByRoleTest {

    private static final Map<Role, String> SAMPLE = new EnumMap<>(Map.of(
            Role.ONE_STOP_DESK, "thanh-quang.desk-1",
            Role.SPECIALIST, "thanh-quang.ho-tich",
            Role.DIVISION_HEAD, "thanh-quang.division-head",
            Role.LEADER, "thanh-quang.chairman",
            Role.CONTROLLER, "thanh-quang.controller",
            Role.CENTRE_HEAD, "trung-tam.head",
            Role.SUPERVISOR, "hai-phong.supervisor",
            Role.DESIGNER, "hai-phong.designer",
            Role.OPERATOR, "hai-phong.operator"));

    /** One call that cannot do anything: nothing has such an id, and nothing is sent. */
    private record Call(String method, String path, Rule rule) {}

    @Autowired
    WebApplicationContext context;

    @Autowired
    Http http;

    private final Map<Role, Caller> browsers = new EnumMap<>(Role.class);
    private Caller nobody;

    @BeforeAll
    void sign_in() {
        SAMPLE.forEach((role, official) -> browsers.put(role, http.browser(official)));
        nobody = http.nobody();
    }

    @Test
    void each_role_gets_where_its_rule_lets_it_and_nowhere_else() {
        var calls = calls();
        assertThat(calls).hasSizeGreaterThan(100);
        var wrong = new ArrayList<String>();
        for (var call : calls) {
            browsers.forEach((role, browser) -> {
                var status = send(browser, call);
                var told = "%s %s as %s: %d".formatted(call.method(), call.path(), role, status);
                if (call.rule().roles().contains(role) || call.rule().open()) {
                    if (status == 401 || status == 403 || status >= 500) {
                        wrong.add(told + ", stated: allowed");
                    }
                } else if (status != 403) {
                    wrong.add(told + ", stated: refused");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_gets_where_no_sign_in_is_asked_for_and_nowhere_else() {
        var wrong = new ArrayList<String>();
        for (var call : calls()) {
            var answer = nobody.send(call.method(), call.path(), "application/json", BodyPublishers.ofString("{}"));
            var led = answer.status() == 302 && "/login".equals(path(answer.header("Location")));
            var kept = answer.status() == 401 || answer.status() == 403 || led;
            if (kept == call.rule().open()) {
                wrong.add("%s %s: %d".formatted(call.method(), call.path(), answer.status()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void measurements_are_the_operators_and_health_is_everybodys() {
        var measurements = context.getBeansOfType(AbstractWebMvcEndpointHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .map(RoleByRoleTest::filled)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(measurements).contains("/actuator/health", "/actuator/metrics", "/actuator/procedures");
        for (var path : measurements) {
            var open = path.startsWith("/actuator/health");
            assertThat(nobody.get(path).status() == 401)
                    .as("%s as nobody", path)
                    .isEqualTo(!open);
            browsers.forEach((role, browser) -> assertThat(browser.get(path).status() == 403)
                    .as("%s as %s", path, role)
                    .isEqualTo(!open && role != Role.OPERATOR));
        }
    }

    @Test
    void nothing_but_what_is_known_here_answers_besides_controllers() {
        var servlets = context.getServletContext().getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .filter(path -> !path.startsWith("/camunda/api/"))
                .toList();
        assertThat(servlets)
                .as(
                        "a servlet of its own passes by RuledAddresses: say in SecurityConfiguration whom it answers, and here")
                .containsExactly("/");
        assertThat(context.getBeansOfType(AbstractHandlerMethodMapping.class).values())
                .as("another kind of controller: let RuledAddresses see it, or say here where its rule is")
                .allMatch(mapping -> mapping instanceof RequestMappingHandlerMapping
                        || mapping instanceof AbstractWebMvcEndpointHandlerMapping
                        || mapping.getClass().getSimpleName().equals("ControllerEndpointHandlerMapping"));
    }

    @Test
    void files_are_for_whoever_signed_in_and_the_sign_in_page_has_its_own() {
        for (var path : List.of(
                "/camunda/app/tasklist/default/",
                "/camunda/app/tasklist/locales/vi.json",
                "/webjars/x",
                "/khong-co.txt")) {
            assertThat(nobody.get(path).header("Location")).as(path).endsWith("/login");
        }
        assertThat(nobody.get("/desk/desk.css").status()).isEqualTo(200);
        for (var path : List.of(
                "/camunda/app/cockpit/default/", "/camunda/app/admin/default/", "/camunda/app/admin/index.html")) {
            browsers.forEach((role, browser) -> {
                if (role != Role.OPERATOR || path.contains("admin")) {
                    assertThat(browser.get(path).status())
                            .as("%s as %s", path, role)
                            .isEqualTo(403);
                }
            });
        }
    }

    private List<Call> calls() {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var calls = new TreeMap<String, Call>();
        mapping.getHandlerMethods().forEach((info, method) -> addresses(info)
                .forEach(call -> calls.put(
                        call.getKey() + " " + call.getValue(),
                        new Call(call.getKey(), call.getValue(), rule(method)))));
        return List.copyOf(calls.values());
    }

    private static Rule rule(HandlerMethod method) {
        return Rule.of(method.getMethod())
                .orElseThrow(() -> new AssertionError(
                        method.getShortLogMessage() + " states no rule; RolesTableTest says what to add"));
    }

    private static Stream<Map.Entry<String, String>> addresses(RequestMappingInfo info) {
        var params = info.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .collect(Collectors.joining("&"));
        var verbs = info.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of("GET")
                : info.getMethodsCondition().getMethods().stream().map(Enum::name);
        return verbs.flatMap(verb -> info.getPatternValues().stream()
                .filter(path -> !path.equals("/error"))
                .map(path -> Map.entry(verb, filled(path) + (params.isEmpty() ? "" : "?" + params))));
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{(authority|portalCode|paper|requiredMetricName)}", "khong-co")
                .replaceAll("\\{(year|volume)}", "1999")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString())
                .replace("/**", "");
    }

    private static int send(Caller browser, Call call) {
        var json = call.path().startsWith("/api");
        return browser.send(
                        call.method(),
                        call.path(),
                        json ? "application/json" : "application/x-www-form-urlencoded",
                        json ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                .status();
    }

    private static String path(String location) {
        return location == null ? null : java.net.URI.create(location).getPath();
    }
}
