package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.delay.ClimbPassOnce;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanation.Status;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.RefileDossier;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A review that nobody took up is late on Friday; then the dossier ends. */
@MotCuaTest
class LateThenEndedTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Nhập hai lần cùng một hồ sơ giấy.", "Đối chiếu với hồ sơ tiếp nhận lúc 8 giờ");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    RefileDossier refileDossier;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    ApplicationContext context;

    DossierId dossier;

    @BeforeEach
    void the_leaders_are_asked_why() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
        assertThat(only().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void voided_it_asks_nobody_any_more() {
        takeBack();

        asksNobody();
    }

    @Test
    void voided_it_asks_nobody_to_confirm_either() {
        counter.worker("thanh-quang.chairman").explains(dossier, "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.");

        takeBack();

        asksNobody();
        assertThat(only().explanation()).startsWith("Một cán bộ nghỉ ốm");
    }

    @Test
    void filed_anew_it_asks_nobody_any_more() {
        time.doAs("thanh-quang.desk-1", () -> refileDossier
                .refile(dossier, "marital-status-certificate", null, FeeConsequence.NOTHING_PAID, GROUNDS)
                .orThrow());

        asksNobody();
    }

    @Test
    void withdrawn_it_leaves_them_owed() {
        earlyEnds.withdraw("thanh-quang.desk-1", dossier, FeeConsequence.NOTHING_PAID);

        assertThat(only().status()).isEqualTo(Status.OPEN);
        then.on(dossier).hasOpen("UserTask_ExplainDelay", "UserTask_GiveBack");
    }

    @Test
    void stopped_it_leaves_them_owed_and_they_are_answered_climb_and_count() {
        earlyEnds.stop("thanh-quang.chairman", dossier);

        assertThat(only().status()).isEqualTo(Status.OPEN);
        then.on(dossier).hasStatus(DossierStatus.STOPPED).hasOpen("UserTask_ExplainDelay", "UserTask_GiveBack");

        counter.worker("thanh-quang.chairman").explains(dossier, "Một cán bộ nghỉ ốm, hồ sơ tăng gấp đôi trong tuần.");
        counter.worker("thanh-quang.controller").confirmsExplanation(dossier);

        assertThat(only().status()).isEqualTo(Status.CONFIRMED);
        then.on(dossier).hasOpen("UserTask_GiveBack").hasInHistory(EventKind.EXPLANATION_CONFIRMED);
    }

    @Test
    void stopped_and_left_unanswered_it_climbs_as_any_other() {
        earlyEnds.stop("thanh-quang.chairman", dossier);

        time.itIs("2026-12-01T09:00");
        ClimbPassOnce.run(context);

        assertThat(only().status()).isEqualTo(Status.OPEN);
        assertThat(then.on(dossier).told(EventKind.EXPLANATION_CLIMBED)
                        + then.on(dossier).told(EventKind.EXPLANATION_UNANSWERED))
                .isOne();
    }

    private void takeBack() {
        then.on(dossier).isWaitingAt(Step.REVIEW);
        time.doAs("thanh-quang.desk-1", () -> voidDossier
                .takeBack(dossier, FeeConsequence.NOTHING_PAID, GROUNDS)
                .orThrow());
    }

    private void asksNobody() {
        assertThat(only().status()).isEqualTo(Status.DROPPED);
        then.on(dossier).hasOpen();
        time.itIs("2026-12-01T09:00");
        ClimbPassOnce.run(context);
        then.on(dossier).hasOpen().hasNotInHistory(EventKind.EXPLANATION_CLIMBED);
    }

    private DelayExplanation only() {
        assertThat(explanations.of(dossier)).hasSize(1);
        return explanations.of(dossier).get(0);
    }
}
