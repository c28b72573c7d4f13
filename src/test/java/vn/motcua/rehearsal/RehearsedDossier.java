package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioFinding;

/**
 * What became of the dossier of one scenario.
 *
 * @param finding the first sentence that did not come true; empty if all did
 * @param status Vietnamese, where it stood when the scenario ended; empty if no dossier was entered
 * @param acceptedAt null while not accepted
 * @param dueAt null where nothing was promised
 * @param processedAt null where it has no result yet
 * @param path in order of time
 * @param papers what was issued, in order of time
 * @param delays what had to be explained
 */
public record RehearsedDossier(
        Scenario scenario,
        Optional<ScenarioFinding> finding,
        String status,
        Instant acceptedAt,
        Instant dueAt,
        Instant processedAt,
        List<Station> path,
        List<IssuedPaper> papers,
        List<Delay> delays) {

    /**
     * A node of a model that the dossier went through.
     *
     * @param process name of the process it belongs to
     * @param label as drawn
     * @param by full name of who did it, empty where no person did
     * @param leftAt null if the dossier still stood there
     */
    public record Station(String process, String label, String by, Instant at, Instant leftAt) {}

    /** @param number as its register gave it, null where the kind has none */
    public record IssuedPaper(String kind, String number, Instant at) {}

    /** @param status how far its explanation has come */
    public record Delay(String step, String official, String status) {}

    public RehearsedDossier {
        path = List.copyOf(path);
        papers = List.copyOf(papers);
        delays = List.copyOf(delays);
    }

    /** Whether every sentence came true. */
    public boolean cameTrue() {
        return finding.isEmpty();
    }

    /** Whether the result came after the due date; false without either. */
    public boolean late() {
        return dueAt != null && processedAt != null && processedAt.isAfter(dueAt);
    }
}
