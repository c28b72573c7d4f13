package vn.motcua.scenario;

import io.cucumber.gherkin.GherkinDialect;
import io.cucumber.gherkin.GherkinDialectProvider;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/**
 * A sentence that Gherkin took for a description: what stands between a heading and its first sentence is one, so that a
 * word mistyped there («Khii», «Thi») drops a sentence without a word.
 */
final class SwallowedSentence {

    private SwallowedSentence() {}

    private record Description(int heading, String text) {}

    /** A finding for each line that begins as a sentence would, accents and doubled letters aside. */
    static Stream<ScenarioFinding> findings(String file, String text, GherkinDocument document, String remedy) {
        var lines = text.lines().map(String::strip).toList();
        return document.getFeature().stream().flatMap(feature -> {
            var words = words(new GherkinDialectProvider()
                    .getDialect(feature.getLanguage())
                    .orElseThrow());
            return descriptions(feature).flatMap(description -> description
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> words.contains(firstWord(line)))
                    .map(line -> new ScenarioFinding(
                            file,
                            lineOf(line, description.heading(), lines),
                            line,
                            "từ đầu câu gõ sai nên dòng này chỉ được đọc như lời giới thiệu",
                            remedy)));
        });
    }

    private static Stream<Description> descriptions(Feature feature) {
        return Stream.concat(
                Stream.of(description(feature.getLocation(), feature.getDescription())),
                feature.getChildren().stream().flatMap(SwallowedSentence::descriptions));
    }

    private static Stream<Description> descriptions(FeatureChild child) {
        return Stream.of(
                        child.getBackground().map(one -> description(one.getLocation(), one.getDescription())),
                        child.getScenario().map(one -> description(one.getLocation(), one.getDescription())))
                .flatMap(Optional::stream);
    }

    private static Description description(Location heading, String text) {
        return new Description(heading.getLine(), text);
    }

    private static int lineOf(String line, int heading, List<String> lines) {
        return IntStream.range(heading, lines.size())
                        .filter(index -> lines.get(index).equals(line))
                        .findFirst()
                        .orElse(heading)
                + 1;
    }

    private static Set<String> words(GherkinDialect dialect) {
        return dialect.getStepKeywords().stream()
                .map(SwallowedSentence::firstWord)
                .filter(word -> !word.equals("*"))
                .collect(Collectors.toSet());
    }

    private static String firstWord(String line) {
        var first = Arrays.stream(line.split("\\s+")).findFirst().orElse("");
        return Vietnam.fold(first).replaceAll("(.)\\1+", "$1");
    }
}
