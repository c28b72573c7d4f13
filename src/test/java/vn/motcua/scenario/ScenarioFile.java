package vn.motcua.scenario;

import java.util.List;

/**
 * The scenarios of one procedure, as their file tells them.
 *
 * @param findings what keeps the file from being read; there are no scenarios then
 */
public record ScenarioFile(String file, List<Scenario> scenarios, List<ScenarioFinding> findings) {

    public ScenarioFile {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
    }

    /** The procedure it belongs to: the file's name. */
    public String key() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.feature$", "");
    }
}
