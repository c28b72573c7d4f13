package vn.motcua.workflow;

import java.util.Set;

/** What a model may say: the beans its expressions may name. Bean names are compared with the context by a test. */
public final class ModelVocabulary {

    public static final Set<String> BEANS = Set.of(
            "deadlines",
            "candidates",
            "digitizeDossierDelegate",
            "openDelayExplanationDelegate",
            "startProcessingListener",
            "completeIntakeListener",
            "completeReviewListener",
            "completeSigningListener",
            "completeReturnListener",
            "explainDelayListener",
            "confirmExplanationListener");

    private ModelVocabulary() {}
}
