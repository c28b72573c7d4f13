package vn.motcua.trial;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as one message to a person, without a trace. */
class TrialRefusedAnalyzer extends AbstractFailureAnalyzer<TrialRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, TrialRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
