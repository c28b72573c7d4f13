package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;

/** The batch against people who complete tasks of the same dossier in the same moment: both are done, once, and agree. */
@MotCuaTest
class DecreeRaceTest {

    private static final int MANY = 300;
    private static final int COMPARED_EVERY = 20;
    private static final Map<String, Object> ELIGIBLE =
            Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký.");

    @Autowired
    DecreeDesk decrees;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void a_review_completed_while_the_batch_runs() {
        race(4);
    }

    @Test
    @Tag("full")
    void reviews_completed_while_the_batch_runs_by_the_hundred() {
        race(MANY);
    }

    private void race(int rounds) {
        var specialist = counter.worker("thanh-quang.ho-tich");
        for (int round = 0; round < rounds; round++) {
            var dossier = decrees.accepted("2027-07-05T09:00");
            specialist.claims(dossier, Step.REVIEW);
            decrees.inForce(aDecree().off("2027-07-06"));

            AtOnce.run(() -> specialist.submits(dossier, Step.REVIEW, ELIGIBLE), goOnApplying::go);
            goOnApplying.go();

            agree(dossier);
            if (round % COMPARED_EVERY == 0) {
                assertThat(decrees.differences(dossier)).isEmpty();
            }
            decrees.forgetEverything();
        }
    }

    private void agree(DossierId dossier) {
        then.on(dossier)
                .isDueAt("2027-07-09T17:00", "2027-07-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE);
        assertThat(then.tasksOf(dossier)).singleElement().satisfies(task -> assertThat(task.getTaskDefinitionKey())
                .isEqualTo("UserTask_Signing"));
        assertThat(decrees.differences(dossier)).isEmpty();
    }
}
