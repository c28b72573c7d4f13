package vn.motcua.access;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.motcua.authority.Official;

/**
 * Which calls of the web apps' REST API an official may make: those that {@code access/camunda-api-allow.yaml} lists
 * for one of their audiences, and no others. The engine's own authorizations come on top.
 */
@Component
class AllowedEngineCalls implements AuthorizationManager<RequestAuthorizationContext> {

    static final String EVERYONE = "everyone";
    private static final Set<String> AUDIENCES = Set.of(EVERYONE, EngineGroups.OFFICIALS, EngineGroups.OPERATORS);

    private static final String OWN_ID = "={self}";

    /** @param ownId the parameter that must name whoever asks, null if none */
    record Rule(String audience, HttpMethod method, PathPattern path, String ownId) {

        boolean covers(String called, String path) {
            return method.matches(called) && this.path.matches(PathContainer.parsePath(path));
        }

        boolean asksOnlyOf(Official official, Function<String, String[]> parameters) {
            return ownId == null
                    || Arrays.equals(
                            parameters.apply(ownId), new String[] {official.id().value()});
        }
    }

    private final SignedInOfficial current;
    private final List<Rule> rules;

    AllowedEngineCalls(SignedInOfficial current) {
        this.current = current;
        this.rules = read(new ClassPathResource("access/camunda-api-allow.yaml"));
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var allowed = current.of(authentication.get())
                .filter(official ->
                        allows(official, request.getMethod(), Paths.of(request), request::getParameterValues))
                .isPresent();
        return new AuthorizationDecision(allowed);
    }

    /** @param parameters the values of a parameter, null if it was not sent */
    boolean allows(Official official, String method, String path, Function<String, String[]> parameters) {
        var audiences = EngineGroups.audiencesOf(official);
        return rules.stream()
                .filter(rule -> rule.audience().equals(EVERYONE) || audiences.contains(rule.audience()))
                .filter(rule -> rule.covers(method, path))
                .anyMatch(rule -> rule.asksOnlyOf(official, parameters));
    }

    static List<Rule> read(Resource file) {
        var yaml = YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (var in = file.getInputStream()) {
            var listed = yaml.readValue(in, new TypeReference<Map<String, Map<String, List<String>>>>() {});
            var rules = new ArrayList<Rule>();
            listed.forEach((audience, methods) ->
                    methods.forEach((method, paths) -> paths.forEach(path -> rules.add(rule(audience, method, path)))));
            return List.copyOf(rules);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    private static Rule rule(String audience, String method, String path) {
        if (!AUDIENCES.contains(audience)) {
            throw new IllegalArgumentException("unknown audience: " + audience);
        }
        if (!Set.of("GET", "POST", "PUT", "DELETE", "OPTIONS").contains(method)) {
            throw new IllegalArgumentException("unknown method: " + method);
        }
        var query = path.indexOf('?');
        var pattern = query < 0 ? path : path.substring(0, query);
        return new Rule(
                audience,
                HttpMethod.valueOf(method),
                PathPatternParser.defaultInstance.parse("/camunda/api" + pattern),
                query < 0 ? null : ownId(path.substring(query + 1)));
    }

    private static String ownId(String query) {
        if (!query.matches("[A-Za-z]+=\\{self}")) {
            throw new IllegalArgumentException("a rule about parameters reads ?name={self}: " + query);
        }
        return query.substring(0, query.length() - OWN_ID.length());
    }
}
