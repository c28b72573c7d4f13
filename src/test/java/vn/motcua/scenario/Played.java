package vn.motcua.scenario;

import java.util.Optional;

/**
 * What came of a scenario.
 *
 * @param finding the first sentence that could not be done or was not so; empty if all went as it is told
 */
public record Played(Scenario scenario, Optional<ScenarioFinding> finding, Walked walked) {}
