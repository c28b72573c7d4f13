package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The description of our interface says what the controllers answer to: every path, method and field. */
class ApiDescriptionTest {

    private static final String FILE = "src/main/resources/api/openapi.yaml";

    @Test
    void every_call_of_the_interface_is_described_and_no_other() throws IOException {
        var answered = answered();
        assertThat(answered).hasSizeGreaterThan(15);
        assertThat(described(read(FILE))).isEqualTo(answered);
    }

    @Test
    void every_body_has_the_fields_of_its_record() throws Exception {
        assertThat(faults(read(FILE))).isEmpty();
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
        assertThat(described(sample)).doesNotContainAnyElementsOf(answered());
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
            var type = Class.forName(schema.getValue().path("x-record").asText());
            var fields = Arrays.stream(type.getRecordComponents())
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

    /** Under /api; what has no method of its own stands for the lack of another. */
    private static Set<String> answered() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(type -> type.isMetaAnnotatedWith(org.springframework.stereotype.Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(
                                type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> calls(type, method)))
                        .filter(call -> call.contains(" /api/") && !call.endsWith(" /api/docs"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> calls(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        var base = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return paths(base).flatMap(prefix -> paths(own)
                .flatMap(path -> Arrays.stream(own.method()).map(verb -> verb + " " + prefix + path)));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
