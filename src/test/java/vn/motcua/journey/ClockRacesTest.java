package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.util.Throwables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ExplainClock;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.workflow.RefusalIn;

/**
 * Two at once on real threads, who both move a dossier's clock: one outcome, the loser is told, and ledger, register and
 * engine agree. All begin on Monday 5/10/2026 at nine.
 */
@MotCuaTest
class ClockRacesTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Nhập hai lần cùng một hồ sơ giấy.", "Đối chiếu với hồ sơ tiếp nhận lúc 8 giờ");

    private static final int SOME = 3;
    private static final int MANY = 100;
    private static final int COMPARED_EVERY = 50;
    private static final String WAIT = "UserTask_AwaitSupplement";
    private static final Map<String, Object> ELIGIBLE =
            Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký.");

    @Autowired
    Certificates certificates;

    @Autowired
    DecreeDesk differences;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    RuntimeService runtime;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    SupplementRequests requests;

    @Autowired
    LedgerDue ledgerDue;

    @Autowired
    ExplainClock explainClock;

    @Autowired
    Counter counter;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    VoidDossier voidDossier;

    enum Race {
        COMPLETED_AGAINST_ITS_TIMER {
            @Override
            DossierId run(ClockRacesTest test) {
                return test.completedAgainstItsTimer();
            }
        },
        RESUMED_TWICE {
            @Override
            DossierId run(ClockRacesTest test) {
                return test.resumedTwice();
            }
        },
        RESUMED_AT_THE_COUNTER_AND_ONLINE {
            @Override
            DossierId run(ClockRacesTest test) {
                return test.resumedAtTheCounterAndOnline();
            }
        },
        SUPPLEMENTED_AGAINST_THE_LIMIT {
            @Override
            DossierId run(ClockRacesTest test) {
                return test.supplementedAgainstTheLimit();
            }
        };

        abstract DossierId run(ClockRacesTest test);
    }

    @ParameterizedTest
    @EnumSource
    void two_at_once_have_one_outcome(Race race) {
        run(race, SOME);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("full")
    void two_at_once_have_one_outcome_by_the_hundred(Race race) {
        run(race, MANY);
    }

    @Test
    void four_at_once_on_a_new_dossier_wait_for_each_other() {
        newDossiers(SOME);
    }

    @Test
    @Tag("full")
    void four_at_once_on_a_new_dossier_wait_for_each_other_by_the_hundred() {
        newDossiers(MANY);
    }

    @Test
    void four_at_once_on_a_dossier_that_waits_wait_for_each_other() {
        waitingDossiers(SOME);
    }

    @Test
    @Tag("full")
    void four_at_once_on_a_dossier_that_waits_wait_for_each_other_by_the_hundred() {
        waitingDossiers(MANY);
    }

    private void newDossiers(int rounds) {
        for (int round = 0; round < rounds; round++) {
            var dossier = certificates.registered("2026-10-05T09:00");
            var told = AtOnce.told(List.<Runnable>of(
                    certificates.desk().accepting(dossier),
                    counter.worker("thanh-quang.desk-2").accepting(dossier),
                    () -> earlyEnds.withdraw(certificates.desk().id(), dossier, FeeConsequence.NOTHING_PAID),
                    () -> time.doAs(certificates.desk().id(), () -> voidDossier
                            .takeBack(dossier, FeeConsequence.NOTHING_PAID, GROUNDS)
                            .orThrow())));

            assertThat(told).anyMatch(Objects::isNull);
            inWords(told);
            var row = then.on(dossier).row();
            if (row.dueAt() != null) {
                assertThat(row.dueAt()).isEqualTo(ledgerDue.of(row).due().toInstant());
            }
            assertThat(Collections.frequency(told.subList(0, 2), null)).isLessThanOrEqualTo(1);
            assertThat(Collections.frequency(told.subList(2, 4), null)).isLessThanOrEqualTo(1);
        }
    }

    private void waitingDossiers(int rounds) {
        for (int round = 0; round < rounds; round++) {
            var dossier = asked();
            time.itIs("2026-10-08T10:00");
            var told = AtOnce.told(List.<Runnable>of(
                    certificates.desk().takingSupplement(dossier),
                    counter.worker("thanh-quang.desk-2").takingSupplement(dossier),
                    () -> earlyEnds.withdraw(certificates.desk().id(), dossier, FeeConsequence.NOTHING_PAID),
                    () -> earlyEnds.stop(certificates.chairman().id(), dossier)));

            assertThat(told).anyMatch(Objects::isNull);
            inWords(told);
            assertThat(requests.of(dossier)).hasSize(1).allMatch(request -> request.outcome() != null);
            assertThat(Collections.frequency(told.subList(0, 2), null)).isLessThanOrEqualTo(1);
            assertThat(Collections.frequency(told.subList(2, 4), null)).isLessThanOrEqualTo(1);
        }
    }

    /** Whoever lost is told so, and nobody because two waited for each other. */
    private static void inWords(List<Throwable> told) {
        told.stream().filter(Objects::nonNull).forEach(lost -> {
            assertThat(RefusalIn.find(lost)).as(lost.toString()).isPresent();
            assertThat(Throwables.getStackTrace(lost)).doesNotContain("deadlock detected");
        });
    }

    private void run(Race race, int rounds) {
        for (int round = 0; round < rounds; round++) {
            var dossier = race.run(this);
            var row = then.on(dossier).row();
            assertThat(row.dueAt()).isEqualTo(ledgerDue.of(row).due().toInstant());
            assertThat(explainClock.of(row).orThrow().dueAt().toInstant()).isEqualTo(row.dueAt());
            if (round % COMPARED_EVERY == 0) {
                assertThat(differences.differences(dossier)).isEmpty();
            }
        }
    }

    private DossierId completedAgainstItsTimer() {
        var specialist = certificates.specialist();
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-06T14:46");

        var told = AtOnce.told(
                specialist.submitting(dossier, Step.REVIEW.taskId(), ELIGIBLE),
                () -> time.ring(dossier, "BoundaryEvent_ReviewOverdue"));
        if (!told.oneDone()) {
            assertThat(open(dossier, Step.REVIEW)).hasSize(1);
            specialist.submits(dossier, Step.REVIEW, ELIGIBLE);
        }
        time.letDueJobsRun(dossier);

        assertThat(told.oneDone() || told.otherDone()).isTrue();
        assertThat(open(dossier, Step.REVIEW)).isEmpty();
        assertThat(open(dossier, Step.SIGNING)).hasSize(1);
        assertThat(explanations.of(dossier)).hasSizeLessThanOrEqualTo(1);
        if (told.otherDone()) {
            assertThat(explanations.of(dossier)).hasSize(1);
        }
        then.on(dossier).isDueAt("2026-10-08T17:00").hasLedger(ClockCause.ACCEPTED);
        return dossier;
    }

    private DossierId resumedTwice() {
        var desk = certificates.desk();
        var dossier = asked();
        time.itIs("2026-10-08T10:00");

        var told = AtOnce.told(desk.takingSupplement(dossier), desk.takingSupplement(dossier));

        assertThat(told.oneDone()).isNotEqualTo(told.otherDone());
        return resumed(dossier, "2026-10-13T17:00");
    }

    private DossierId resumedAtTheCounterAndOnline() {
        var desk = certificates.desk();
        var dossier = asked();
        time.itIs("2026-10-08T10:00");

        var told = AtOnce.told(
                desk.takingSupplement(dossier), () -> runtime.createMessageCorrelation("dossier.supplemented")
                        .processInstanceBusinessKey(dossier.toString())
                        .correlate());
        time.letDueJobsRun(dossier);

        assertThat(told.oneDone()).isNotEqualTo(told.otherDone());
        return resumed(dossier, "2026-10-13T17:00");
    }

    private DossierId supplementedAgainstTheLimit() {
        var desk = certificates.desk();
        var dossier = asked();
        time.itIs("2026-10-20T17:01");

        var told = AtOnce.told(
                desk.takingSupplement(dossier), () -> time.ring(dossier, "BoundaryEvent_SupplementExpired"));
        time.letDueJobsRun(dossier);

        assertThat(told.oneDone()).isNotEqualTo(told.otherDone());
        if (told.oneDone()) {
            return resumed(dossier, "2026-10-23T17:00");
        }
        assertThat(requests.of(dossier))
                .extracting(SupplementRequest::outcome)
                .containsExactly(SupplementRequest.Outcome.EXPIRED);
        return back(dossier, ClockCause.SUPPLEMENT_EXPIRED, "2026-10-22T17:00");
    }

    private DossierId asked() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-06T10:00");
        certificates.specialist().asksSupplement(dossier, Step.REVIEW, "declaration");
        then.on(dossier).hasOpen(WAIT);
        return dossier;
    }

    private DossierId resumed(DossierId dossier, String due) {
        assertThat(requests.of(dossier))
                .extracting(SupplementRequest::outcome)
                .containsExactly(SupplementRequest.Outcome.SUPPLEMENTED);
        return back(dossier, ClockCause.SUPPLEMENTED, due);
    }

    private DossierId back(DossierId dossier, ClockCause cause, String due) {
        then.on(dossier)
                .hasOpen("UserTask_Review")
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt(due, "2026-10-08T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, cause);
        return dossier;
    }

    private List<Task> open(DossierId dossier, Step step) {
        return then.tasksOf(dossier).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step.taskId()))
                .toList();
    }
}
