package vn.motcua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of scenarios are told apart, and a file of them keeps its lines. */
class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.whole();

    @Test
    void every_example_is_the_sentence_it_stands_beside_and_no_other() {
        assertThat(vocabulary.phrases()).isNotEmpty().allSatisfy(phrase -> {
            var example = new Sentence(1, phrase.mood(), phrase.example(), List.of());
            assertThat(vocabulary.of(example)).as(phrase.example()).containsExactly(phrase);
        });
    }

    @Test
    void a_sentence_of_the_background_keeps_its_own_line_in_every_scenario() {
        var read = ScenarioFiles.of("birth-registration").scenarios();
        assertThat(read).hasSizeGreaterThan(10).allSatisfy(scenario -> {
            assertThat(scenario.sentences().get(0).line()).isEqualTo(5);
            assertThat(scenario.sentences().get(0).mood()).isEqualTo(Mood.GIVEN);
            assertThat(scenario.procedureKey()).isEqualTo("birth-registration");
        });
    }

    @Test
    void no_sentence_that_is_shipped_is_left_unplayed() {
        assertThat(ScenarioFiles.all())
                .allSatisfy(file -> assertThat(file.findings()).isEmpty())
                .allSatisfy(file -> assertThat(file.scenarios())
                        .flatExtracting(Scenario::sentences)
                        .allSatisfy(sentence -> assertThat(vocabulary.of(sentence))
                                .as(sentence.text())
                                .hasSize(1)));
    }

    @Test
    void every_sentence_of_the_vocabulary_is_used_somewhere() throws IOException {
        var rejected = new ArrayList<Scenario>();
        try (var samples = Files.list(RejectedScenariosTest.SAMPLES)) {
            samples.forEach(sample -> rejected.addAll(new ScenarioReader()
                    .read(sample.toString(), ScenarioFiles.read(sample))
                    .scenarios()));
        }
        var used = Stream.concat(ScenarioFiles.all().flatMap(file -> file.scenarios().stream()), rejected.stream())
                .flatMap(scenario -> scenario.sentences().stream())
                .flatMap(sentence -> vocabulary.of(sentence).stream())
                .collect(Collectors.toSet());
        assertThat(vocabulary.phrases()).allSatisfy(phrase -> assertThat(used).contains(phrase));
    }

    @Test
    void an_older_model_has_nothing_that_the_model_in_force_lacks() {
        var inForce = new Coverage(ScenarioFiles.read(Path.of("processes/house-building-permit.bpmn")));
        for (var older : List.of("2021-01-01", "2025-07-01")) {
            var model = new Coverage(ScenarioFiles.read(Path.of("processes/house-building-permit@" + older + ".bpmn")));
            assertThat(inForce.parts()).isGreaterThan(model.parts());
            assertThat(model.missing("sample", inForce.walkedWhole())).isEmpty();
        }
    }
}
