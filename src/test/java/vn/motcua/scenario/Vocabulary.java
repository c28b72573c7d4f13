package vn.motcua.scenario;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.Vietnam;

/** Every sentence that scenarios may use; there is no other place for them. */
public final class Vocabulary {

    private final List<Phrase> phrases;

    private Vocabulary(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** What this product understands. */
    public static Vocabulary whole() {
        var phrases = new Phrases();
        FilingPhrases.addTo(phrases);
        DeskPhrases.addTo(phrases);
        ReviewPhrases.addTo(phrases);
        SectorPhrases.addTo(phrases);
        PostingPhrases.addTo(phrases);
        PaymentPhrases.addTo(phrases);
        DecisionPhrases.addTo(phrases);
        ParcelPhrases.addTo(phrases);
        LinkedPhrases.addTo(phrases);
        DelayPhrases.addTo(phrases);
        TimePhrases.addTo(phrases);
        OutcomePhrases.addTo(phrases);
        DuePhrases.addTo(phrases);
        return new Vocabulary(phrases.all());
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    /** What may stand in the open places: name of the place → Vietnamese. */
    public Map<String, String> places() {
        return OpenPlaces.explained();
    }

    /** The phrases that a sentence could be, whatever its keyword; one at most unless the vocabulary is ambiguous. */
    List<Phrase> of(Sentence sentence) {
        return phrases.stream()
                .filter(phrase -> phrase.in(sentence).isPresent())
                .toList();
    }

    /** The sentences of a scenario that are not understood, before anything is played. */
    public List<ScenarioFinding> objections(Scenario scenario) {
        return scenario.sentences().stream()
                .flatMap(sentence -> objection(scenario, sentence).stream())
                .toList();
    }

    private Optional<ScenarioFinding> objection(Scenario scenario, Sentence sentence) {
        var found = of(sentence);
        if (found.isEmpty()) {
            return Optional.of(new ScenarioFinding(
                    scenario.file(),
                    sentence.line(),
                    sentence.text(),
                    "phần mềm không hiểu câu này",
                    "Viết theo một mẫu ở src/docs/scenarios.md; gần nhất là «"
                            + nearest(sentence).words() + "»"));
        }
        var mood = found.get(0).mood();
        return mood == sentence.mood()
                ? Optional.empty()
                : Optional.of(new ScenarioFinding(
                        scenario.file(),
                        sentence.line(),
                        sentence.text(),
                        "câu này dùng với «" + mood.keyword() + "», không dùng với «"
                                + sentence.mood().keyword() + "»",
                        "Đổi từ đầu câu"));
    }

    /** That with the most words in common. */
    private Phrase nearest(Sentence sentence) {
        var words = words(sentence.text());
        return phrases.stream()
                .max(Comparator.comparingDouble(phrase -> likeness(words, words(phrase.words()))))
                .orElseThrow();
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(
                Vietnam.fold(text).replaceAll("\\{[^}]*}|\"[^\"]*\"", "").split("[\\s,]+")));
    }
}
