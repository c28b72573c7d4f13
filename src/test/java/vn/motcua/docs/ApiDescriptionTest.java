package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The description of our interface says what the controllers answer to: every path, method and field. */
class ApiDescriptionTest {

    /** Spring's own. */
    private static final String NO_RECORD = "Problem";

    private static final String FILE = "src/main/resources/api/openapi.yaml";

    @Test
    void nothing_is_described_twice() throws IOException {
        var once = new LoaderOptions();
        once.setAllowDuplicateKeys(false);
        var text = Files.readString(Path.of(FILE));

        assertThat(new Yaml(once).<Object>load(text)).isNotNull();
        assertThatThrownBy(() -> new Yaml(once)
                        .load(text + "\n    Found:\n      type: object\n    Found:\n      type: object\n"))
                .hasMessageContaining("duplicate key");
    }

    @Test
    void every_call_of_the_interface_is_described_and_no_other() throws IOException {
        var answered = ApiCalls.all().keySet();
        assertThat(answered).hasSizeGreaterThan(15);
        assertThat(described(read(FILE))).isEqualTo(answered);
    }

    @Test
    void every_body_has_the_fields_of_its_record() throws Exception {
        assertThat(faults(read(FILE))).isEmpty();
    }

    @Test
    void every_reference_leads_to_a_part_that_is_there() throws IOException {
        assertThat(dangling(read(FILE))).isEmpty();
        assertThat(dangling(new YAMLMapper().readTree("paths: {'/api/x': {get: {schema: {$ref: '#/components/X'}}}}")))
                .containsExactly("#/components/X");
    }

    @Test
    void every_call_names_the_variables_of_its_path() throws IOException {
        assertThat(unnamed(read(FILE))).isEmpty();
        assertThat(unnamed(new YAMLMapper()
                        .readTree("paths: {'/api/x/{id}': {get: {parameters: [{name: other, in: path}]}}}")))
                .containsExactly("get /api/x/{id}: id");
    }

    @Test
    void every_call_says_in_vietnamese_what_it_is_for() throws IOException {
        read(FILE)
                .path("paths")
                .forEach(path -> path.forEach(operation -> assertThat(
                                operation.path("summary").asText())
                        .matches(".*[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđĐ].*")));
    }

    @Test
    void a_path_that_nobody_answers_and_a_field_that_nobody_reads_are_found() throws Exception {
        var sample = new YAMLMapper()
                .readTree(
                        """
                        paths:
                          /api/nowhere: {get: {summary: Không đâu}}
                        components:
                          schemas:
                            Person: {x-record: vn.motcua.dossier.EnteredParty, properties: {name: {}, nickname: {}}}
                        """);
        assertThat(described(sample)).doesNotContainAnyElementsOf(ApiCalls.all().keySet());
        assertThat(faults(sample)).hasSize(1).first().asString().contains("nickname");
    }

    private static JsonNode read(String file) throws IOException {
        return new YAMLMapper().readTree(Repository.read(file));
    }

    private static Set<String> described(JsonNode description) {
        var calls = new TreeSet<String>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(
                        method -> calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return calls;
    }

    private static List<String> dangling(JsonNode description) {
        return description.findValuesAsText("$ref").stream()
                .distinct()
                .filter(reference -> description.at(reference.substring(1)).isMissingNode())
                .toList();
    }

    private static List<String> unnamed(JsonNode description) {
        var unnamed = new ArrayList<String>();
        description.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    var named = operation.getValue().path("parameters").findValuesAsText("name");
                    Pattern.compile("\\{(\\w+)}")
                            .matcher(path.getKey())
                            .results()
                            .map(variable -> variable.group(1))
                            .filter(variable -> !named.contains(variable))
                            .forEach(variable ->
                                    unnamed.add("%s %s: %s".formatted(operation.getKey(), path.getKey(), variable)));
                }));
        return unnamed;
    }

    private static List<String> faults(JsonNode description) throws ClassNotFoundException {
        var faults = new ArrayList<String>();
        for (var schema : description.at("/components/schemas").properties()) {
            if (schema.getKey().equals(NO_RECORD)) {
                continue;
            }
            var type = Class.forName(schema.getValue().path("x-record").asText());
            var fields = AnswerSchemas.components(type)
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            var described = new TreeSet<String>();
            schema.getValue().path("properties").fieldNames().forEachRemaining(described::add);
            if (!fields.equals(described)) {
                faults.add("%s describes %s, reads %s".formatted(schema.getKey(), described, fields));
            }
        }
        return faults;
    }
}
