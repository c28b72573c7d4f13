package vn.motcua.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.access.EngineAuthentication;
import vn.motcua.delay.ExplanationAsked;
import vn.motcua.dossier.DossierHandedOver;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierRegistered;
import vn.motcua.procedure.Channel;

/**
 * Starts instances, by definition id and never by key, in the transaction of what calls for them. No official has the
 * right to start one; the use case that got here has checked theirs.
 */
@Component
class StartProcesses {

    private final RuntimeService runtime;
    private final AsTheSystem asTheSystem;
    private final SharedProcesses shared;
    private final DossierRegister register;
    private final EngineAuthentication engineAuthentication;

    StartProcesses(
            RuntimeService runtime,
            AsTheSystem asTheSystem,
            SharedProcesses shared,
            DossierRegister register,
            EngineAuthentication engineAuthentication) {
        this.engineAuthentication = engineAuthentication;
        this.register = register;
        this.runtime = runtime;
        this.asTheSystem = asTheSystem;
        this.shared = shared;
    }

    @EventListener
    void on(DossierRegistered registered) {
        start(registered.version().processDefinitionId(), registered.dossier());
        engineAuthentication.readAnew();
    }

    @EventListener
    void on(DossierHandedOver handedOver) {
        start(handedOver.version().processDefinitionId(), handedOver.dossier());
    }

    @EventListener
    void on(ExplanationAsked asked) {
        asTheSystem.call(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.EXPLAIN_DELAY),
                asked.dossier().toString(),
                Map.of(
                        ProcessVariables.DOSSIER_ID.name(), asked.dossier().toString(),
                        ProcessVariables.EXPLANATION_ID.name(),
                                asked.explanation().toString())));
    }

    /** What an applicant handed in goes home. */
    void giveBack(DossierId dossier) {
        asTheSystem.call(() -> runtime.startProcessInstanceById(
                shared.definitionOf(SharedProcesses.GIVE_BACK),
                dossier.toString(),
                Map.of(ProcessVariables.DOSSIER_ID.name(), dossier.toString())));
    }

    private void start(String definition, DossierId dossier) {
        var variables = new HashMap<String, Object>();
        variables.put(ProcessVariables.DOSSIER_ID.name(), dossier.toString());
        if (register.get(dossier).channel() == Channel.ONLINE) {
            variables.put(ProcessVariables.CHANNEL.name(), Channel.ONLINE.name());
        }
        asTheSystem.call(() -> runtime.startProcessInstanceById(definition, dossier.toString(), variables));
    }
}
