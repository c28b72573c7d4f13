package vn.motcua.workflow;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.delay.ExplanationAsked;
import vn.motcua.dossier.DossierRegistered;

/** Starts instances, by definition id and never by key, in the transaction of what calls for them. */
@Component
class StartProcesses {

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final SharedProcesses shared;

    StartProcesses(RuntimeService runtime, IdentityService identity, SharedProcesses shared) {
        this.runtime = runtime;
        this.identity = identity;
        this.shared = shared;
    }

    @EventListener
    void on(DossierRegistered registered) {
        var definition = registered.version().processDefinitionId();
        asTheSystem(() -> runtime.startProcessInstanceById(
                definition,
                registered.dossier().toString(),
                Map.of(ProcessVariables.DOSSIER_ID.name(), registered.dossier().toString())));
    }

    @EventListener
    void on(ExplanationAsked asked) {
        asTheSystem(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.EXPLAIN_DELAY),
                asked.dossier().toString(),
                Map.of(
                        ProcessVariables.DOSSIER_ID.name(), asked.dossier().toString(),
                        ProcessVariables.EXPLANATION_ID.name(),
                                asked.explanation().toString())));
    }

    /** No official has the right to start an instance; the use case that got here has checked theirs. */
    private void asTheSystem(Runnable start) {
        var official = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            start.run();
        } finally {
            if (official != null) {
                identity.setAuthentication(official.getUserId(), official.getGroupIds(), official.getTenantIds());
            }
        }
    }
}
