package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Released;
import vn.motcua.workflow.ModelVocabulary;
import vn.motcua.workflow.ProcessVariable;
import vn.motcua.workflow.ProcessVariables;

/** Whoever draws is told the same as whoever deploys: the same rule at the same element, in the same words. */
class LintParityTest {

    private static final Path VOCABULARY = LintPlugin.FOLDER.resolve("vocabulary.json");

    @TempDir
    Path folder;

    @Test
    void both_find_the_same_in_every_shipped_released_and_rejected_model() throws Exception {
        var models = models();
        var reports = LintPlugin.reports(models, folder);

        assertThat(models).hasSizeGreaterThan(150);
        for (int i = 0; i < models.size(); i++) {
            assertThat(said(reports.get(i)))
                    .as("%s, number %d", models.get(i), i)
                    .isEqualTo(saidHere(models.get(i)));
        }
    }

    @Test
    void every_rule_that_needs_the_model_alone_is_compared_where_it_is_broken() {
        var broken = models().stream()
                .flatMap(model -> ProcedureContract.checkAlone(model.path(), model.bpmn()).stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());

        assertThat(broken).containsAll(alone());
    }

    @Test
    void both_know_the_same_rules() throws IOException {
        var known = Files.readString(LintPlugin.FOLDER.resolve("index.js"));

        assertThat(alone()).allMatch(rule -> known.contains("'" + rule + "'"));
        try (var rules = Files.list(LintPlugin.FOLDER.resolve("rules"))) {
            assertThat(rules.map(file -> file.getFileName().toString().replace(".js", "")))
                    .containsExactlyInAnyOrderElementsOf(alone());
        }
    }

    @Test
    void the_plugin_knows_the_vocabulary_of_the_code() throws IOException {
        var current = new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(vocabulary())
                        .replace("\r\n", "\n")
                + "\n";
        var kept = Files.exists(VOCABULARY) ? Files.readString(VOCABULARY) : "";
        Files.writeString(VOCABULARY, current);

        assertThat(kept).as("%s is written anew: commit it", VOCABULARY).isEqualTo(current);
    }

    /** What the code would read, and no model that it cannot. */
    private static List<Sample> models() {
        var models = new ArrayList<Sample>();
        Sample.shipped().forEach(models::add);
        Released.all().map(released -> moved(Sample.BIRTH, released.bpmn())).forEach(models::add);
        Released.shared()
                .map(released -> moved("processes/shared/" + released.key() + ".bpmn", released.bpmn()))
                .forEach(models::add);
        Rejected.all().forEach(models::add);
        return models.stream()
                .filter(model ->
                        ModelReader.read(model.path(), model.bpmn(), null, null).content() != null)
                .toList();
    }

    private static Sample moved(String path, String bpmn) {
        return new Sample(path, bpmn, Map.of(), List.of());
    }

    private static Set<String> said(List<LintPlugin.Report> reports) {
        return reports == null
                ? Set.of("không đọc được")
                : reports.stream()
                        .map(report -> report.rule() + "@" + report.element() + " " + words(report.reason()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> saidHere(Sample model) {
        return ProcedureContract.checkAlone(model.path(), model.bpmn()).stream()
                .map(finding -> finding.rule() + "@" + finding.element() + " "
                        + words(finding.reason() + ". " + finding.remedy() + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How an element is spelled that nobody knows depends on the reader. */
    private static String words(String reason) {
        return reason.startsWith("«") ? reason.substring(reason.indexOf('»')) : reason;
    }

    private static Set<String> alone() {
        return Stream.concat(
                        ModelRules.ALONE.stream().map(Rule::name),
                        LayoutRules.ALL.stream().map(Rule::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Object> vocabulary() {
        var vocabulary = new TreeMap<String, Object>();
        vocabulary.put("beans", new TreeSet<>(ModelVocabulary.BEANS));
        vocabulary.put("calls", sorted(ModelVocabulary.CALLS));
        vocabulary.put("messages", new TreeSet<>(ModelVocabulary.MESSAGES));
        vocabulary.put("completing", new TreeMap<>(TaskListeners.COMPLETING));
        vocabulary.put("claiming", TaskListeners.CLAIMING);
        vocabulary.put(
                "variables",
                new TreeMap<>(ProcessVariables.ALL.stream()
                        .collect(Collectors.toMap(ProcessVariable::name, LintParityTest::values))));
        vocabulary.put(
                "known",
                new TreeMap<>(Map.of(
                        "extensions",
                        new TreeMap<>(Map.of(
                                "attributes", new TreeSet<>(NoOwnCode.ATTRIBUTES),
                                "elements", new TreeSet<>(NoOwnCode.ELEMENTS))),
                        "passedOn",
                        new TreeSet<>(NoOwnCode.PASSED_ON),
                        "tasks",
                        new TreeSet<>(NoOwnCode.TASKS_WITH_CODE),
                        "harmless",
                        new TreeSet<>(NoOwnCode.HARMLESS))));
        return vocabulary;
    }

    /** «*» where any word will do; no word is an id. */
    private static List<String> values(ProcessVariable<?> variable) {
        var any = ModelExpression.parse("${%s == 'any'}".formatted(variable.name()))
                .isPresent();
        return any ? List.of("*") : variable.choices();
    }

    private static Map<String, Set<String>> sorted(Map<String, Set<String>> calls) {
        var sorted = new TreeMap<String, Set<String>>();
        calls.forEach((bean, methods) -> sorted.put(bean, new TreeSet<>(methods)));
        return sorted;
    }
}
