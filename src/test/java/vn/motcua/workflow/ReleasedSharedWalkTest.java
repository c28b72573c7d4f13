package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.interop.SupplementWork;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.SkipMessage;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.Released;

/** The processes that others call or start are walked as they were released, to their last element. */
@MotCuaTest
class ReleasedSharedWalkTest {

    private static final String PROCEDURE = "marital-status-certificate";
    private static final String PERMIT = "house-building-permit";
    private static final String SETTLE = "UserTask_SettleMessage";

    @Autowired
    RepositoryService repository;

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
    Messages messages;

    @Autowired
    SkipMessage skipMessage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Eyes then;

    private final List<DossierId> dossiers = new ArrayList<>();
    private final List<String> deployments = new ArrayList<>();

    /** What is called by its tag is there already, or there would be two under one; the others become the newest. */
    @BeforeEach
    void released_processes_are_deployed() {
        carrier.isWell();
        Released.shared().filter(shared -> !isCalledAndThere(shared)).forEach(shared -> {
            var builder =
                    repository.createDeployment().name("released").addString(shared.key() + ".bpmn", shared.bpmn());
            shared.forms().forEach(builder::addString);
            deployments.add(builder.deploy().getId());
        });
    }

    @AfterEach
    void they_leave_again() {
        asTheSystem.call(() -> {
            deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
            return null;
        });
    }

    @Test
    void every_element_of_every_shared_process_is_reached() {
        Stream.of(ReleasedWay.values()).filter(ReleasedWay::calls).forEach(this::walk);
        aPermitWaitsForTheNoticeOutsideTheScope();
        aDelayIsExplainedTwice();
        aMessageIsSettledAtTheDeskAndAnotherByAnOperator();

        assertThat(Released.shared()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(shared -> assertThat(notPassed(shared))
                .as("never reached in " + shared)
                .isEmpty());
    }

    private void walk(ReleasedWay way) {
        way.walk(walk(brought(way.returnMode())));
    }

    private void aPermitWaitsForTheNoticeOutsideTheScope() {
        for (var way : List.of(ReleasedWay.PAID_BY_MESSAGE, ReleasedWay.NOTHING_OWED)) {
            var cast = ReleasedCast.PERMIT_OF_2026;
            var dossier = counter.given(cast.dossier(PERMIT), counter.worker(cast.house + ".desk-1"));
            dossiers.add(dossier);
            way.walk(walk(PERMIT, cast, dossier));
        }
    }

    private void aDelayIsExplainedTwice() {
        var dossier = brought(ReturnMode.DESK);
        walk(dossier).passes(Duration.ofDays(10));
        var leader = counter.worker("thanh-quang.chairman");
        var controller = counter.worker("thanh-quang.controller");
        leader.explains(dossier, "Hồ sơ tăng gấp đôi trong tuần.");
        controller.sendsExplanationBack(dossier, "Nêu rõ số hồ sơ trong tuần.");
        leader.explains(dossier, "Tuần này có 120 hồ sơ, mọi tuần 60.");
        controller.confirmsExplanation(dossier);
    }

    private void aMessageIsSettledAtTheDeskAndAnotherByAnOperator() {
        var dossier = brought(ReturnMode.POST);
        walk(dossier).accepted().signed();
        messenger.carriesEverything();
        contradicts(dossier);
        counter.worker("thanh-quang.desk-1")
                .submits(dossier, SETTLE, Map.of("settlement", "SET_ASIDE", "reason", "Bưu chính nhận đã gửi nhầm."));
        contradicts(dossier);
        var message = jdbc.sql("select id from inbox_message where correlation = ? order by seq desc limit 1")
                .param(dossier.toString())
                .query(UUID.class)
                .single();
        skipMessage
                .skip(message, messages.find(message).orElseThrow().version(), "Gửi nhầm.", "hai-phong.operator")
                .orThrow();
    }

    private void contradicts(DossierId dossier) {
        var event = carrier.event(dossier, 1, ParcelStatus.DELIVERED);
        event.put("trackingNumber", "E999VN");
        assertThat(carrier.tells(event, UUID.randomUUID()).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
    }

    private DossierId brought(ReturnMode returnMode) {
        var cast = ReleasedCast.REGISTRATION;
        var dossier =
                counter.given(cast.dossier(PROCEDURE).returnedBy(returnMode), counter.worker(cast.house + ".desk-1"));
        dossiers.add(dossier);
        return dossier;
    }

    private ReleasedWalk walk(DossierId dossier) {
        return walk(PROCEDURE, ReleasedCast.REGISTRATION, dossier);
    }

    /** By the newest forms: what is walked is the current model. */
    private ReleasedWalk walk(String procedure, ReleasedCast cast, DossierId dossier) {
        var released = Released.all()
                .filter(model -> model.key().equals(procedure))
                .reduce((older, newer) -> newer)
                .orElseThrow();
        var stage = new ReleasedWalk.Stage(counter, office, messenger, carrier, supplements, gateway);
        return new ReleasedWalk(stage, released, cast, dossier);
    }

    private boolean isCalledAndThere(Released.Shared shared) {
        return Released.all().anyMatch(model -> model.bpmn().contains("calledElement=\"%s\"".formatted(shared.key())))
                && repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(shared.key())
                                .versionTag(shared.tag())
                                .count()
                        == 1;
    }

    private TreeSet<String> notPassed(Released.Shared shared) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(shared.key())
                .versionTag(shared.tag())
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .get(0)
                .getId();
        var elements = new TreeSet<String>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .forEach(element -> elements.add(element.getId()));
        dossiers.stream()
                .flatMap(dossier -> then.instances(dossier, shared.key()).stream())
                .filter(instance -> instance.getProcessDefinitionId().equals(definition))
                .flatMap(instance -> activities(instance.getId()).stream())
                .forEach(passed -> elements.remove(passed.getActivityId()));
        return elements;
    }

    private List<HistoricActivityInstance> activities(String instance) {
        return asTheSystem.call(() -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .unlimitedList());
    }
}
