package vn.motcua.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFinding;

/**
 * What a rehearsal has shown.
 *
 * @param name of the procedure
 * @param left what no scenario walked
 * @param parts how many nodes and choices the model has
 * @param took by the real clock
 * @param running what the draft would do to dossiers under way; empty without an export
 */
public record RehearsalReport(
        ScenarioFile file,
        String name,
        List<RehearsedDossier> dossiers,
        List<ScenarioFinding> left,
        long parts,
        Duration took,
        Optional<RunningEffect> running) {

    public RehearsalReport {
        dossiers = List.copyOf(dossiers);
        left = List.copyOf(left);
    }

    /** The same, beside dossiers under way. */
    RehearsalReport with(RunningEffect effect) {
        return new RehearsalReport(file, name, dossiers, left, parts, took, Optional.of(effect));
    }

    /** Whether the procedure may go on to those who approve it. */
    public boolean ready() {
        return file.findings().isEmpty() && left.isEmpty() && dossiers.stream().allMatch(RehearsedDossier::cameTrue);
    }

    /** How many scenarios went as they are told. */
    public long cameTrue() {
        return dossiers.stream().filter(RehearsedDossier::cameTrue).count();
    }

    /** How many nodes and choices some scenario walked. */
    public long walked() {
        return parts - left.size();
    }
}
