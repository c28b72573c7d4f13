package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.ClimbPassOnce;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanation.Status;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** An explanation is given in the moment in which it would climb, or its task is gone: the hour's pass goes on. */
@MotCuaTest
class ClimbRaceTest {

    private static final String EXPLAIN = "UserTask_ExplainDelay";
    private static final String REASON = "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    DossierEvents events;

    @Autowired
    ApplicationContext context;

    Worker specialist;

    @BeforeEach
    void the_specialist_of_the_commune() {
        specialist = counter.worker("thanh-quang.ho-tich");
    }

    @RepeatedTest(6)
    void an_answer_and_the_climb_at_once_have_one_outcome() {
        var dossier = late();
        time.itIs("2026-11-23T14:45");

        var told = AtOnce.told(() -> specialist.explains(dossier, REASON), () -> ClimbPassOnce.run(context));

        assertThat(told.other()).as("the pass").isNull();
        if (!told.oneDone()) {
            assertThat(only(dossier).reached()).isEqualTo(AnswerLevel.LEADER);
            assertThat(only(dossier).status()).isEqualTo(Status.OPEN);
            assertThat(specialist.task(dossier, EXPLAIN).getAssignee()).isNull();
            specialist.claims(dossier, EXPLAIN).explains(dossier, REASON);
        }
        assertThat(only(dossier).status()).isEqualTo(Status.EXPLAINED);
        assertThat(specialist.task(dossier, EXPLAIN)).isNull();
        assertThat(climbed(dossier)).isEqualTo(only(dossier).reached() == AnswerLevel.LEADER);
    }

    @Test
    void one_whose_task_is_gone_stays_where_it_is_and_holds_up_none_behind_it() {
        var gone = late();
        var behind = late();
        time.unchecked(() -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(gone.toString())
                    .processDefinitionKey("explain-delay")
                    .singleResult();
            runtime.deleteProcessInstance(instance.getId(), "gone");
            return instance;
        });
        time.itIs("2026-11-23T14:45");

        ClimbPassOnce.run(context);

        assertThat(only(gone).reached()).isEqualTo(AnswerLevel.OWN);
        assertThat(climbed(gone)).isFalse();
        assertThat(only(behind).reached()).isEqualTo(AnswerLevel.LEADER);
        assertThat(climbed(behind)).isTrue();
    }

    private DossierId late() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
        return dossier;
    }

    private boolean climbed(DossierId dossier) {
        return events.of(dossier).stream().anyMatch(line -> line.kind() == EventKind.EXPLANATION_CLIMBED);
    }

    private DelayExplanation only(DossierId dossier) {
        assertThat(explanations.of(dossier)).hasSize(1);
        return explanations.of(dossier).get(0);
    }
}
