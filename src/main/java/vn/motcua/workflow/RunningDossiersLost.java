package vn.motcua.workflow;

import java.util.List;
import vn.motcua.workflow.contract.Finding;

/** A model was corrected under the law it was released for, and without what dossiers that run on it rest on. */
final class RunningDossiersLost extends RuntimeException {

    private final transient List<Finding> findings;

    RunningDossiersLost(List<Finding> findings) {
        super("the correction drops %d things that dossiers rest on".formatted(findings.size()));
        this.findings = findings;
    }

    List<Finding> findings() {
        return findings;
    }
}
