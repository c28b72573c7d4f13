package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.EventKind;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;

/** A decree that would bring a date forward leaves what was promised. */
@MotCuaTest
class KeptPromiseTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    DecreeEffects effects;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    Notices notices;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @BeforeEach
    void a_mail_server_that_nobody_calls() {
        sender.setHost("127.0.0.1");
    }

    @AfterEach
    void as_if_there_had_been_no_decree() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail'").update();
        decrees.forgetEverything();
    }

    @Test
    void a_make_up_saturday_leaves_the_promise_and_notes_what_it_leads_to() {
        var dossier = decrees.accepted("2027-07-08T09:00");
        then.on(dossier).isDueAt("2027-07-13T17:00");

        var decree = decrees.inForce(aDecree().work("2027-07-10"));
        goOnApplying.go();

        then.on(dossier)
                .isDueAt("2027-07-13T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CALENDAR_DECREE)
                .hasNotInHistory(EventKind.DUE_MOVED);
        assertThat(then.on(dossier).detail(EventKind.DUE_KEPT))
                .containsEntry("Tính lại ra", "17:00 ngày 12/07/2027")
                .containsEntry("Hẹn trả giữ nguyên", "17:00 ngày 13/07/2027");
        assertThat(effects.all(decree, dossier.toString(), DateOutcome.KEPT)).hasSize(1);
        assertThat(notices.of(dossier)).extracting(Notice::kind).containsExactly(NoticeKind.ACCEPTED);
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void a_later_decree_starts_from_the_promise_that_was_kept() {
        var dossier = decrees.accepted("2027-07-08T09:00");
        decrees.inForce(aDecree().work("2027-07-10"));
        goOnApplying.go();

        decrees.inForce(aDecree().off("2027-07-09"));
        goOnApplying.go();
        then.on(dossier).isDueAt("2027-07-13T17:00");

        decrees.inForce(aDecree().off("2027-07-12"));
        goOnApplying.go();
        then.on(dossier).isDueAt("2027-07-14T17:00", "2027-07-13T17:00");
        assertThat(decrees.differences(dossier)).isEmpty();
    }

    @Test
    void a_kept_promise_whose_day_becomes_a_day_off_moves_to_the_next_working_day() {
        var dossier = decrees.accepted("2027-07-08T09:00");
        decrees.inForce(aDecree().work("2027-07-10"));
        goOnApplying.go();
        then.on(dossier).isDueAt("2027-07-13T17:00");

        decrees.inForce(aDecree().off("2027-07-13"));
        goOnApplying.go();

        then.on(dossier).isDueAt("2027-07-14T17:00", "2027-07-13T17:00");
        assertThat(decrees.differences(dossier)).isEmpty();
    }
}
