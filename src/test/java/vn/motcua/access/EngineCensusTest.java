package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.AnnotatedElement;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.OfficialId;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** Every path and verb that the web apps' own resources answer, tried by an official and by an operator. */
@MotCuaTest
class EngineCensusTest {

    private static final String OUR_REFUSAL = "Không có quyền thực hiện thao tác này.";

    /** @param path with something in place of its variables */
    private record Call(String method, String path) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            return (path + method).compareTo(other.path + other.method);
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Http http;

    @Autowired
    Authorities authorities;

    @Autowired
    AllowedEngineCalls allowed;

    @Test
    void what_is_listed_for_an_audience_reaches_the_engine_and_all_the_rest_is_refused() throws Exception {
        var census = census();
        assertThat(census).hasSizeGreaterThan(400);
        for (var name : List.of("thanh-quang.ho-tich", "hai-phong.operator")) {
            var official = authorities.official(new OfficialId(name)).orElseThrow();
            var browser = http.browser(name);
            var wrong = new ArrayList<String>();
            for (var call : census) {
                if (call.path().endsWith("/logout")) {
                    continue;
                }
                var listed = allowed.allows(official, call.method(), call.path(), parameter -> new String[] {name});
                var answer = send(browser, call, name);
                var stopped = answer.status() == 403 && answer.text().contains(OUR_REFUSAL);
                if (listed == stopped || answer.status() == 401) {
                    wrong.add("%s %s: %d, listed: %s".formatted(call.method(), call.path(), answer.status(), listed));
                }
            }
            assertThat(wrong).as(name).isEmpty();
        }
    }

    @Test
    void nobody_reaches_any_of_it() throws Exception {
        var nobody = http.nobody();
        for (var call : census()) {
            assertThat(send(nobody, call, "x").status())
                    .as("%s %s", call.method(), call.path())
                    .isIn(401, 403);
        }
    }

    @Test
    void nothing_is_listed_that_the_engine_does_not_answer() throws Exception {
        var census = census();
        var dead = AllowedEngineCalls.read(new ClassPathResource("access/camunda-api-allow.yaml")).stream()
                .filter(rule -> census.stream()
                        .noneMatch(call -> rule.covers(call.method(), call.path())
                                || rule.covers(call.method(), call.path() + "/")))
                .map(Object::toString)
                .toList();
        assertThat(dead).isEmpty();
    }

    private static Caller.Answer send(Caller browser, Call call, String self) {
        var query = call.path().endsWith("/identity/groups") ? "?userId=" + self : "?maxResults=1";
        return browser.send(call.method(), call.path() + query, "application/json", BodyPublishers.ofString("{}"));
    }

    private Set<Call> census() throws Exception {
        var calls = new TreeSet<Call>();
        for (var servlet : context.getServletContext().getServletRegistrations().values()) {
            for (var mapping : servlet.getMappings()) {
                if (mapping.startsWith("/camunda/api/")) {
                    var application = servlet.getInitParameters().values().stream()
                            .filter(value -> value.endsWith("Application"))
                            .findFirst()
                            .orElseThrow();
                    var resources = (Application)
                            Class.forName(application).getDeclaredConstructor().newInstance();
                    for (var resource : resources.getClasses()) {
                        collect(mapping.replace("/*", ""), resource, resource, new HashSet<>(), calls);
                    }
                }
            }
        }
        return calls;
    }

    private static void collect(
            String base, Class<?> type, AnnotatedElement placed, Set<Class<?>> above, Set<Call> calls) {
        if (!above.add(type)) {
            return;
        }
        var path = placed == null ? base : base + path(placed);
        Stream.of(type.getMethods()).forEach(method -> {
            var verb = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
            if (verb != null) {
                calls.add(new Call(verb.value(), filled(path + path(method))));
            } else if (AnnotatedElementUtils.findMergedAnnotation(method, Path.class) != null) {
                collect(path + path(method), method.getReturnType(), null, new HashSet<>(above), calls);
            }
        });
    }

    private static String path(AnnotatedElement place) {
        var path = AnnotatedElementUtils.findMergedAnnotation(place, Path.class);
        if (path == null || path.value().isEmpty() || path.value().equals("/")) {
            return path == null || path.value().isEmpty() ? "" : "/";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    /** The first variable is the engine's name. */
    private static String filled(String path) {
        return path.replaceAll("/+", "/")
                .replaceFirst("\\{(name|engine|engineName|processEngineName)[^}]*}", "default")
                .replaceAll("\\{[^}]*}", "khong-co");
    }
}
