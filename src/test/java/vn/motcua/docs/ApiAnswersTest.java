package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Whoever builds on our interface can rely on what each call is said to answer: it is what its method returns. */
class ApiAnswersTest {

    private static final String FILE = "src/main/resources/api/openapi.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();

    record Odd(URI where) {}

    @Test
    void the_records_of_all_answers_are_written_as_they_are() {
        var schemas = new AnswerSchemas();
        ApiCalls.all().values().stream()
                .filter(method -> method.getReturnType() != void.class)
                .forEach(method -> schemas.of(method.getGenericReturnType()));
        new GeneratedPart(FILE, "answers").keep(schemas.components());
    }

    @Test
    void every_call_has_the_schema_of_its_answer_and_of_its_refusal() throws IOException {
        assertThat(faults(YAML.readTree(Repository.read(FILE)), ApiCalls.all())).isEmpty();
    }

    @Test
    void a_call_without_schema_with_another_ones_or_another_status_is_found() throws IOException {
        var calls = ApiCalls.all();
        var sample = YAML.readTree(
                """
                paths:
                  /api/dossiers: {post: {responses: {"201": {description: Đã lưu}, default: {$ref: "#/components/responses/Refused"}}}}
                  /api/me: {get: {responses: {"200": {content: {application/json: {schema: {type: string}}}}, default: {$ref: "#/components/responses/Refused"}}}}
                  /api/dossiers/{id}/recall: {post: {responses: {"200": {description: Đã rút}}}}
                components: {responses: {Refused: {content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}}, schemas: {Problem: {type: object}}}
                """);
        assertThat(faults(sample, calls.headMap("POST /api/e")))
                .contains(
                        "POST /api/dossiers: 201 is not {\"$ref\":\"#/components/schemas/Registered\"}",
                        "GET /api/me: 200 is not {\"$ref\":\"#/components/schemas/Me\"}",
                        "POST /api/dossiers/{id}/recall: no 204",
                        "POST /api/dossiers/{id}/recall: no schema of the refusal");
    }

    @Test
    void a_type_that_nobody_has_thought_of_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSchemas().of(Odd.class));
    }

    private static List<String> faults(JsonNode description, Map<String, Method> calls) throws IOException {
        var faults = new ArrayList<String>();
        for (var call : calls.entrySet()) {
            var words = call.getKey().split(" ");
            var responses = description
                    .path("paths")
                    .path(words[1])
                    .path(words[0].toLowerCase(Locale.ROOT))
                    .path("responses");
            var status = status(call.getValue());
            if (!responses.has(status)) {
                faults.add("%s: no %s".formatted(call.getKey(), status));
            } else if (call.getValue().getReturnType() != void.class) {
                var expected =
                        YAML.readTree(new AnswerSchemas().of(call.getValue().getGenericReturnType()));
                if (!expected.equals(content(responses.path(status)).path("schema"))) {
                    faults.add("%s: %s is not %s".formatted(call.getKey(), status, expected));
                }
            }
            if (refusal(description, responses).isMissingNode()) {
                faults.add("%s: no schema of the refusal".formatted(call.getKey()));
            }
        }
        return faults;
    }

    private static String status(Method method) {
        var said = AnnotatedElementUtils.findMergedAnnotation(method, ResponseStatus.class);
        return String.valueOf(said == null ? 200 : said.code().value());
    }

    /** Whatever it is served as. */
    private static JsonNode content(JsonNode response) {
        return response.path("content").isEmpty()
                ? response.path("content")
                : response.path("content").elements().next();
    }

    private static JsonNode refusal(JsonNode description, JsonNode responses) {
        var schema = at(description, responses.path("default")).at("/content/application~1problem+json/schema");
        return at(description, schema);
    }

    private static JsonNode at(JsonNode description, JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }
}
