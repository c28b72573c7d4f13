package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.interop.SupplementWork;
import vn.motcua.procedure.Channel;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.Released;

/** Every released model still goes every way it has beside the current one: nothing it says has left meanwhile. */
@MotCuaTest
class ReleasedWalkTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    AsTheSystem asTheSystem;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Messenger messenger;

    @Autowired
    Carrier carrier;

    @Autowired
    SupplementWork supplements;

    @Autowired
    PaymentGateway gateway;

    @Autowired
    Eyes then;

    @BeforeEach
    void the_carrier_takes_orders() {
        carrier.isWell();
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.testing.Released#all")
    void a_released_model_is_walked_on_every_way_it_has(Released released) {
        walked(released);
    }

    @Test
    void a_released_model_that_names_a_bean_which_has_left_is_found_by_its_name() {
        var released = Released.all()
                .filter(model -> model.key().equals("marital-status-certificate"))
                .findFirst()
                .orElseThrow();
        var orphaned = released.with(released.bpmn().replace("${digitizeDossierDelegate}", "${scanDossierDelegate}"));
        assertThat(orphaned.bpmn()).contains("scanDossierDelegate");

        assertThatThrownBy(() -> walked(orphaned))
                .hasMessageContaining("marital-status-certificate@2016-01-01-1")
                .hasMessageContaining("STRAIGHT_ON")
                .hasStackTraceContaining("Cannot resolve identifier 'scanDossierDelegate'");
    }

    private void walked(Released released) {
        var builder =
                repository.createDeployment().name("released").addString(released.key() + ".bpmn", released.bpmn());
        released.forms().forEach(builder::addString);
        var deployment = builder.deployWithResult();
        try {
            var definition = deployment.getDeployedProcessDefinitions().get(0).getId();
            Arrays.stream(ReleasedWay.values())
                    .filter(way -> way.isIn(released.bpmn()))
                    .forEach(way -> walk(released, definition, way));
            assertThat(notPassed(definition)).as("never reached in " + released).isEmpty();
        } finally {
            asTheSystem.call(() -> {
                repository.deleteDeployment(deployment.getId(), true);
                return null;
            });
        }
    }

    private void walk(Released released, String definition, ReleasedWay way) {
        var cast = ReleasedCast.of(released);
        if (way.needsNeighbours()) {
            cast = cast.amongNeighbours();
        }
        try {
            var dossier = startedOn(definition, released.key(), cast, way);
            var stage = new ReleasedWalk.Stage(counter, office, messenger, carrier, supplements, gateway);
            way.walk(new ReleasedWalk(stage, released, cast, dossier));
            assertThat(then.instances(dossier, released.key()).get(0).getEndTime())
                    .isNotNull();
            if (way.handsOut()) {
                then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
            }
        } catch (RuntimeException | AssertionError astray) {
            throw new AssertionError("%s goes astray on the way %s".formatted(released, way), astray);
        }
    }

    /** Registered as ever, then put onto the released definition in the place of the current one. */
    private DossierId startedOn(String definition, String key, ReleasedCast cast, ReleasedWay way) {
        var desk = counter.worker(cast.house + ".desk-1");
        var dossier = counter.given(cast.dossier(key).returnedBy(way.returnMode()), desk);
        return asTheSystem.call(() -> {
            var current = then.instance(dossier, key).getId();
            runtime.deleteProcessInstance(current, "released model");
            history.deleteHistoricProcessInstance(current);
            var variables = new HashMap<String, Object>(Map.of(ProcessVariables.DOSSIER_ID.name(), dossier.toString()));
            if (cast.channel == Channel.ONLINE) {
                variables.put(ProcessVariables.CHANNEL.name(), Channel.ONLINE.name());
            }
            runtime.startProcessInstanceById(definition, dossier.toString(), variables);
            return dossier;
        });
    }

    private TreeSet<String> notPassed(String definition) {
        var elements = new TreeSet<String>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .forEach(element -> elements.add(element.getId()));
        asTheSystem
                .call(() -> history.createHistoricActivityInstanceQuery()
                        .processDefinitionId(definition)
                        .unlimitedList())
                .forEach(passed -> elements.remove(passed.getActivityId()));
        return elements;
    }
}
