package vn.motcua.scenario;

import io.cucumber.messages.types.GherkinDocument;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/**
 * A sentence that Gherkin took for a description: what stands between a heading and its first sentence is one, so that a
 * word mistyped there («Khii», «Thi») drops a sentence without a word.
 */
final class SwallowedSentence {

    private static final Set<String> WORDS = Set.of("biet", "cho", "khi", "thi", "va", "nhung");

    private SwallowedSentence() {}

    /** A finding for each line that begins as a sentence would, accents and doubled letters aside. */
    static Stream<ScenarioFinding> findings(String file, String text, GherkinDocument document, String remedy) {
        var lines = text.lines().toList();
        return document.getFeature().stream()
                .flatMap(feature -> Stream.concat(
                        Stream.of(feature.getLocation().getLine()),
                        feature.getChildren().stream().flatMap(child -> Stream.of(
                                        child.getBackground().map(one -> one.getLocation()),
                                        child.getScenario().map(one -> one.getLocation()))
                                .flatMap(Optional::stream)
                                .map(location -> location.getLine()))))
                .flatMap(heading -> IntStream.rangeClosed(heading + 1, lines.size())
                        .takeWhile(number -> isDescription(lines.get(number - 1)))
                        .filter(number -> beginsLikeASentence(lines.get(number - 1)))
                        .mapToObj(number -> new ScenarioFinding(
                                file,
                                number,
                                lines.get(number - 1).strip(),
                                "từ đầu câu gõ sai nên dòng này chỉ được đọc như lời giới thiệu",
                                remedy)));
    }

    /** Neither a sentence nor a heading; both begin with a word of the language. */
    private static boolean isDescription(String line) {
        var start = line.strip();
        return Stream.of(
                        "Biết ",
                        "Cho ",
                        "Khi ",
                        "Thì ",
                        "Và ",
                        "Nhưng ",
                        "* ",
                        "Tình huống",
                        "Kịch bản",
                        "Bối cảnh",
                        "Khung")
                .noneMatch(start::startsWith);
    }

    private static boolean beginsLikeASentence(String line) {
        var first = Arrays.stream(line.strip().split("\\s+")).findFirst().orElse("");
        return WORDS.contains(Vietnam.fold(first).replaceAll("(.)\\1+", "$1"));
    }
}
