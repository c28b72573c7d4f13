package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.workflow.contract.FormLint;
import vn.motcua.workflow.form.Choice;
import vn.motcua.workflow.form.FeelCondition;
import vn.motcua.workflow.form.FormPattern;

/** The form-js of this Tasklist and our server come to the same verdict and keep the same values. */
class FormParityTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<Choice>> OFFERS = Map.of(
            "documentChoices",
            List.of(new Choice("Tờ khai", "declaration"), new Choice("Giấy chứng sinh", "birth-certificate")),
            "authorityChoices",
            List.of(new Choice("Ủy ban nhân dân xã Gia Lộc", "xa-gia-loc"), new Choice("Tứ Kỳ", "xa-tu-ky")),
            "officialChoices",
            List.of(new Choice("Ít việc nhất", "LEAST_LOAD"), new Choice("Vũ Ngọc Anh", "thanh-quang.kinh-te")));
    private static final List<Object> VALUES =
            Arrays.asList(null, "", "A", "B", "ả", "1", "2026-02-28", 1, 2.5, 0, -1, true, false);

    private static FormJs formJs;

    @BeforeAll
    static void open() {
        formJs = new FormJs();
    }

    @AfterAll
    static void close() {
        formJs.close();
        assertThat(formJs.troubles()).isEmpty();
    }

    @Test
    void it_is_the_form_js_that_the_contract_of_forms_names() {
        assertThat(formJs.newestSchema()).isEqualTo(16);
    }

    @Test
    void our_forms_are_judged_alike() {
        shippedForms().forEach(form -> judgedAlike(form, 10, 1));
    }

    @Test
    void forms_made_up_within_the_contract_are_judged_alike() {
        madeUp(12, 8, 2);
    }

    @Test
    void conditions_hide_alike() {
        hideAlike(2_000, 3);
    }

    @Test
    void patterns_match_alike() {
        matchAlike(1_000, 4);
    }

    @Test
    @Tag("full")
    void so_they_are_in_five_hundred_submissions_of_each() {
        var seed = System.nanoTime();
        shippedForms().forEach(form -> judgedAlike(form, 500, seed));
        madeUp(40, 100, seed);
        hideAlike(50_000, seed);
        matchAlike(50_000, seed);
    }

    private static void madeUp(int forms, int submissions, long seed) {
        var made = new RandomForms(new Random(seed));
        Stream.generate(made::next).limit(forms).forEach(form -> {
            assertThat(FormLint.breaches(form)).as("%s", form).isEmpty();
            judgedAlike(form, submissions, seed);
        });
    }

    private static void judgedAlike(JsonNode form, int count, long seed) {
        var schema = named(form);
        var submissions = new Submissions(new Random(seed), OFFERS).of(schema, count);
        var cleaned = submissions.stream()
                .map(submission -> SubmittedValues.cleaned(schema, submission.values()))
                .toList();
        var verdicts = formJs.verdicts(schema, OFFERS, cleaned);
        for (var i = 0; i < count; i++) {
            new FormVerdicts(schema, OFFERS, submissions.get(i), verdicts.get(i)).agree(seed);
        }
    }

    private static void hideAlike(int count, long seed) {
        var random = new Random(seed);
        var forms = new RandomForms(random);
        var names = List.of("kind", "a1", "order", "date", "between", "item");
        var cases = new ArrayList<FormJs.Condition>();
        for (var i = 0; i < count; i++) {
            var values = new HashMap<String, Object>();
            names.forEach(name -> values.put(name, VALUES.get(random.nextInt(VALUES.size()))));
            cases.add(new FormJs.Condition("=" + forms.condition(names, 3), values));
        }
        var hidden = formJs.hides(cases);
        for (var i = 0; i < count; i++) {
            var one = cases.get(i);
            assertThat(FeelCondition.parse(one.condition()).holds(one.values()))
                    .as("%s, seed %d", one, seed)
                    .isEqualTo(hidden.get(i));
        }
    }

    private static void matchAlike(int count, long seed) {
        var random = new Random(seed);
        var patterns = new RandomPatterns(random);
        var texts = new Submissions(random, OFFERS);
        var cases = Stream.generate(patterns::next)
                .limit(count)
                .map(made -> new FormJs.Match(
                        made.pattern(), texts.mutated(made.text()).strip()))
                .toList();
        var matched = formJs.matches(cases);
        assertThat(matched.contains(true) && matched.contains(false)).isTrue();
        for (var i = 0; i < count; i++) {
            var one = cases.get(i);
            assertThat(FormPattern.isShared(one.pattern())).as(one.pattern()).isTrue();
            assertThat(Pattern.compile(one.pattern()).matcher(one.text()).find())
                    .as("%s, seed %d", one, seed)
                    .isEqualTo(matched.get(i));
        }
    }

    /** A copy whose fields are labelled by their keys, so that a message tells which one is meant. */
    private static JsonNode named(JsonNode form) {
        var copy = form.deepCopy();
        label(copy);
        return copy;
    }

    private static void label(JsonNode parent) {
        for (var component : parent.path("components")) {
            var key = component.path(component.path("type").asText().equals("dynamiclist") ? "path" : "key");
            if (key.isTextual()) {
                ((ObjectNode) component).put("label", key.asText());
            }
            label(component);
        }
    }

    private static List<JsonNode> shippedForms() {
        return Arrays.stream(Path.of("forms").toFile().listFiles())
                .sorted()
                .map(FormParityTest::read)
                .toList();
    }

    private static JsonNode read(File file) {
        try {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
