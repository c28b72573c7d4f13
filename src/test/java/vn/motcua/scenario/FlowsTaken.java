package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.motcua.dossier.DossierId;

/** Remembers the flows that watched dossiers take: the engine's history knows activities only. */
public class FlowsTaken extends AbstractProcessEnginePlugin {

    private final Map<String, Set<Walked.Part>> taken = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPreBPMNParseListeners();
        var all = listeners == null ? new ArrayList<BpmnParseListener>() : new ArrayList<>(listeners);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
                var flow = new Walked.Part(process, transition.getId());
                transition.addListener(
                        ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> note(execution, flow));
            }
        });
        configuration.setCustomPreBPMNParseListeners(List.copyOf(all));
    }

    private void note(DelegateExecution execution, Walked.Part flow) {
        var flows = taken.get(String.valueOf(execution.getProcessBusinessKey()));
        if (flows != null) {
            flows.add(flow);
        }
    }

    void watch(DossierId dossier) {
        taken.put(dossier.toString(), ConcurrentHashMap.newKeySet());
    }

    /** The flows taken in any process about the dossier; it is watched no longer. */
    Set<Walked.Part> of(DossierId dossier) {
        var flows = taken.remove(dossier.toString());
        return flows == null ? Set.of() : Set.copyOf(flows);
    }
}
