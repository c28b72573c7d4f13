package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.scenario.Phrase;
import vn.motcua.scenario.ScenarioFinding;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.Vocabulary;

/** The sentences that scenarios may use, as the docs list them. */
class ScenarioDocsTest {

    private static final String FILE = "src/docs/scenarios.md";

    private final Vocabulary vocabulary = Vocabulary.whole();

    @Test
    void the_table_of_sentences_is_the_vocabulary() {
        new GeneratedPart(FILE, "vocabulary")
                .keep(Tables.table(
                        "Từ đầu | Câu | Nghĩa | Ví dụ",
                        vocabulary.phrases().stream().map(ScenarioDocsTest::row).toList()));
    }

    @Test
    void the_table_of_places_is_what_may_stand_there() {
        new GeneratedPart(FILE, "places")
                .keep(Tables.table(
                        "Chỗ trống | Điền gì",
                        vocabulary.places().entrySet().stream()
                                .sorted(Comparator.comparing(Map.Entry::getKey))
                                .map(place -> "`{%s}` | %s".formatted(place.getKey(), place.getValue()))
                                .toList()));
    }

    @Test
    void every_place_of_every_sentence_is_explained() {
        assertThat(vocabulary.phrases())
                .flatExtracting(phrase -> Pattern.compile("\\{([^}]*)}")
                        .matcher(phrase.words())
                        .results()
                        .map(place -> place.group(1))
                        .toList())
                .isSubsetOf(vocabulary.places().keySet());
    }

    @Test
    void the_docs_show_how_a_wrong_sentence_is_told() {
        new GeneratedPart(FILE, "findings")
                .keep(Stream.of("unknown-sentence", "other-keyword", "not-gherkin")
                        .flatMap(sample -> findings(sample).stream())
                        .map(finding -> "- " + finding)
                        .collect(Collectors.joining("\n")));
    }

    /** Of a rejected sample, as if it were the file of a procedure. */
    private List<ScenarioFinding> findings(String sample) {
        var read = new ScenarioReader()
                .read(
                        "processes/scenarios/birth-registration.feature",
                        Repository.read("src/test/resources/rejected/scenarios/" + sample + ".feature"));
        return Stream.concat(
                        read.findings().stream(),
                        read.scenarios().stream().flatMap(told -> vocabulary.objections(told).stream()))
                .toList();
    }

    private static String row(Phrase phrase) {
        return "%s | `%s` | %s | %s"
                .formatted(phrase.keyword(), phrase.words(), phrase.meaning().replace("|", "\\|"), phrase.example());
    }
}
