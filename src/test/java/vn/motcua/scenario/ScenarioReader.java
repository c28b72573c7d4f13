package vn.motcua.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads Gherkin in Vietnamese. What it cannot read becomes a finding with its line. */
public final class ScenarioReader {

    private static final String REMEDY =
            "Viết lại dòng này theo mẫu ở src/docs/scenarios.md; tệp mở đầu bằng «# language: vi»";

    private final GherkinParser parser =
            GherkinParser.builder().includeSource(false).build();

    /** @param file as people say it, {@code processes/scenarios/<key>.feature} */
    public ScenarioFile read(String file, String text) {
        var envelopes =
                parser.parse(file, text.getBytes(StandardCharsets.UTF_8)).toList();
        var errors = only(envelopes, Envelope::getParseError)
                .map(error ->
                        new ScenarioFinding(file, lineOf(error), "", ReadingError.inWords(error.getMessage()), REMEDY))
                .toList();
        if (!errors.isEmpty()) {
            return new ScenarioFile(file, List.of(), errors);
        }
        var written = only(envelopes, Envelope::getGherkinDocument).findFirst().orElseThrow();
        var swallowed = SwallowedSentence.findings(file, text, written, REMEDY).toList();
        if (!swallowed.isEmpty()) {
            return new ScenarioFile(file, List.of(), swallowed);
        }
        var places = Places.of(written);
        var scenarios = only(envelopes, Envelope::getPickle)
                .map(pickle -> scenario(file, pickle, places))
                .toList();
        return scenarios.isEmpty()
                ? new ScenarioFile(
                        file, scenarios, List.of(new ScenarioFinding(file, 1, "", "không có tình huống nào", REMEDY)))
                : new ScenarioFile(file, scenarios, List.of());
    }

    private static int lineOf(ParseError error) {
        return error.getSource().getLocation().map(Location::getLine).orElse(1);
    }

    private static Scenario scenario(String file, Pickle pickle, Places places) {
        var told = places.scenarios().get(pickle.getAstNodeIds().get(0));
        return new Scenario(
                file,
                told.getLocation().getLine(),
                pickle.getName(),
                told.getDescription().strip().replaceAll("\\s*\\n\\s*", " "),
                pickle.getSteps().stream().map(step -> sentence(step, places)).toList());
    }

    private static Sentence sentence(PickleStep step, Places places) {
        return new Sentence(
                places.lines().get(step.getAstNodeIds().get(0)),
                Mood.of(step.getType().orElseThrow()),
                step.getText(),
                step.getArgument()
                        .flatMap(argument -> argument.getDataTable())
                        .map(ScenarioReader::rows)
                        .orElse(List.of()));
    }

    private static List<List<String>> rows(PickleTable table) {
        return table.getRows().stream()
                .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList())
                .toList();
    }

    private static <T> Stream<T> only(List<Envelope> envelopes, Function<Envelope, Optional<T>> part) {
        return envelopes.stream().map(part).flatMap(Optional::stream);
    }

    /** Where scenarios and sentences stand, by the ids that the parser gives them. */
    private record Places(Map<String, io.cucumber.messages.types.Scenario> scenarios, Map<String, Integer> lines) {

        static Places of(GherkinDocument document) {
            var children = document.getFeature().stream()
                    .flatMap(feature -> feature.getChildren().stream())
                    .toList();
            var scenarios = children.stream()
                    .flatMap(child -> child.getScenario().stream())
                    .collect(Collectors.toMap(io.cucumber.messages.types.Scenario::getId, Function.identity()));
            var lines = new HashMap<String, Integer>();
            Stream.concat(
                            children.stream()
                                    .flatMap(child -> child.getBackground().stream())
                                    .map(Background::getSteps),
                            scenarios.values().stream().map(io.cucumber.messages.types.Scenario::getSteps))
                    .flatMap(List::stream)
                    .forEach(step -> lines.put(step.getId(), line(step)));
            return new Places(scenarios, lines);
        }

        private static int line(Step step) {
            return step.getLocation().getLine();
        }
    }
}
