package vn.motcua.scenario;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnam;

/**
 * One way of a dossier through a procedure, told in sentences.
 *
 * @param file as people say it: {@code processes/scenarios/birth-registration.feature}
 * @param line of its name
 * @param about what it shows, as it is written below its name; empty if nothing is
 * @param sentences those of the background first
 */
public record Scenario(String file, int line, String name, String about, List<Sentence> sentences) {

    /** The procedure whose file it stands in: the file's name. */
    String procedureKey() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.feature$", "");
    }

    /** What it shows: what is written below its name; without that, what must be true in it. */
    public String shows() {
        if (!about.isEmpty()) {
            return about;
        }
        var outcomes = sentences.stream()
                .filter(sentence -> sentence.mood() == Mood.THEN)
                .map(Sentence::text)
                .collect(Collectors.joining("; "));
        return outcomes.isEmpty()
                ? "–"
                : outcomes.substring(0, 1).toUpperCase(Vietnam.LOCALE) + outcomes.substring(1) + ".";
    }
}
