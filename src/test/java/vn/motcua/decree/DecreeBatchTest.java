package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADecree.aDecree;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossiersChanged;
import vn.motcua.notice.Notices;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The batch: interrupted, resumed, and beside people who go on working. */
@MotCuaTest
class DecreeBatchTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    Decrees register;

    @Autowired
    DecreeEffects effects;

    @Autowired
    RedateChunk redateChunk;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    DaysInForce days;

    @Autowired
    Notices notices;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventMulticaster listeners;

    ApplicationListener<?> breaking;

    @AfterEach
    void as_if_there_had_been_no_decree() {
        if (breaking != null) {
            listeners.removeApplicationListener(breaking);
        }
        decrees.forgetEverything();
    }

    @Test
    void a_chunk_that_breaks_leaves_nothing_and_the_batch_goes_on_where_it_stopped() {
        var dossiers = Stream.generate(() -> decrees.accepted("2027-07-05T09:00"))
                .limit(4)
                .toList();
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        assertThat(redateChunk.next(decree, 2)).isEqualTo(RedateChunk.Result.WORKED);
        assertThat(moved(dossiers)).isEqualTo(2);

        breaksOnTheHistory();
        assertThatThrownBy(() -> redateChunk.next(decree, 1)).hasStackTraceContaining("the machine is gone");
        assertThat(moved(dossiers)).isEqualTo(2);
        assertThat(effects.progress(decree))
                .extracting(DecreeProgress::done, DecreeProgress::waiting)
                .containsExactly(2, 2);

        listeners.removeApplicationListener(breaking);
        goOnApplying.go();
        goOnApplying.go();

        assertThat(dossiers).allSatisfy(dossier -> {
            then.on(dossier)
                    .isDueAt("2027-07-09T17:00", "2027-07-08T17:00")
                    .stepIsDueAround(Step.REVIEW, "2027-07-07T14:45")
                    .hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE);
            assertThat(notices.of(dossier)).hasSize(2);
            assertThat(decrees.differences(dossier)).isEmpty();
        });
        assertThat(state(decree)).isEqualTo(DecreeState.APPLIED);
    }

    @Test
    void a_dossier_in_somebodys_hands_is_left_for_later() {
        var held = decrees.accepted("2027-07-05T09:00");
        var free = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));

        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id from dossier where id = ? for update")
                    .param(held.value())
                    .query()
                    .listOfRows();
            onAnotherThread(goOnApplying::go);
            then.on(free).isDueAt("2027-07-09T17:00", "2027-07-08T17:00");
            then.on(held).isDueAt("2027-07-08T17:00");
            assertThat(effects.progress(decree).busy()).isOne();
        });
        goOnApplying.go();

        then.on(held).isDueAt("2027-07-09T17:00", "2027-07-08T17:00");
        assertThat(state(decree)).isEqualTo(DecreeState.APPLIED);
    }

    @Test
    void a_dossier_whose_task_or_bell_is_being_written_is_left_for_later() {
        var held = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        var job = jobOf(held);
        jdbc.sql(
                        "update act_ru_job set lock_owner_ = 'executor', lock_exp_time_ = timestamp '2027-07-05 23:00' where id_ = ?")
                .param(job)
                .update();

        goOnApplying.go();
        then.on(held).isDueAt("2027-07-08T17:00");

        jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where id_ = ?")
                .param(job)
                .update();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                    .param(then.on(held).task(Step.REVIEW).getId())
                    .query()
                    .listOfRows();
            onAnotherThread(goOnApplying::go);
            assertThat(state(decree)).isEqualTo(DecreeState.APPLYING);
        });
        goOnApplying.go();
        then.on(held).isDueAt("2027-07-09T17:00", "2027-07-08T17:00").stepIsDueAround(Step.REVIEW, "2027-07-07T14:45");
    }

    @Test
    void what_was_concluded_before_its_turn_keeps_the_date_it_was_judged_by() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);

        goOnApplying.go();

        assertThat(then.on(dossier).row().dueAt())
                .isEqualTo(then.on(dossier).row().originalDueAt());
        assertThat(effects.all(decree, dossier.toString(), null))
                .filteredOn(line -> line.step() == null)
                .extracting(DecreeLine::state)
                .containsExactly(LineState.OVERTAKEN);
        time.letDueJobsRun(dossier);
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void what_another_node_began_with_the_old_days_is_found_when_it_is_looked_at_again() {
        time.itIs("2027-07-05T08:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();
        var unaware = days.before(register.find(decree).orElseThrow().inForceAt());
        var late = days.supposing(unaware, () -> decrees.accepted("2027-07-05T09:00"));
        then.on(late).isDueAt("2027-07-08T17:00");

        goOnApplying.go();

        then.on(late).isDueAt("2027-07-09T17:00", "2027-07-08T17:00");
        assertThat(decrees.differences(late)).isEmpty();
        assertThat(state(decree)).isEqualTo(DecreeState.APPLIED);
    }

    private long moved(List<DossierId> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !then.on(dossier)
                        .row()
                        .dueAt()
                        .equals(then.on(dossier).row().originalDueAt()))
                .count();
    }

    private DecreeState state(UUID decree) {
        return register.find(decree).orElseThrow().state();
    }

    private String jobOf(DossierId dossier) {
        return then.jobsOf(dossier).get(0).getId();
    }

    private void breaksOnTheHistory() {
        breaking = (ApplicationListener<PayloadApplicationEvent<?>>) published -> {
            if (published.getPayload() instanceof DossiersChanged) {
                throw new IllegalStateException("the machine is gone");
            }
        };
        listeners.addApplicationListener(breaking);
    }

    private static void onAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
