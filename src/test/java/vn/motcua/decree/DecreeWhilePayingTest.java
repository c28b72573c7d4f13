package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A decree comes into force while a dossier waits for money. */
@MotCuaTest
class DecreeWhilePayingTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    Notices notices;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Office time;

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void no_date_is_told_while_it_waits_and_after_the_payment_the_new_days_count() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW).asksPayment(dossier, "15.000", null);

        decrees.inForce(aDecree().off("2027-07-06").off("2027-07-09"));
        goOnApplying.go();

        then.on(dossier)
                .hasStatus(DossierStatus.PAYMENT_REQUESTED)
                .hasNoBell("BoundaryEvent_DossierOverdue", "BoundaryEvent_ApologyQuestion")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.PAYMENT_ASKED, ClockCause.CALENDAR_DECREE);
        assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED, NoticeKind.PAYMENT_ASKED);
        assertThat(decrees.differences(dossier)).isEmpty();

        time.itIs("2027-07-07T10:00");
        counter.worker("thanh-quang.desk-1").takesPayment(dossier, "15.000");

        then.on(dossier)
                .isDueAt("2027-07-13T17:00", "2027-07-08T17:00")
                .rings("BoundaryEvent_ApologyQuestion", "2027-07-08T07:30");
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    private List<NoticeKind> told(DossierId dossier) {
        return notices.of(dossier).stream().map(Notice::kind).toList();
    }
}
