package vn.motcua.scenario;

import java.util.Optional;
import vn.motcua.dossier.DossierId;

/**
 * What came of a scenario.
 *
 * @param dossier what it was played with; empty if none was entered
 * @param finding the first sentence that could not be done or was not so; empty if all went as it is told
 */
public record Played(
        Scenario scenario, Optional<DossierId> dossier, Optional<ScenarioFinding> finding, Walked walked) {}
