package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.payment.RemindCollector;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A collector that says nothing within its five working days: somebody hears of it, once, and nothing else happens. */
@MotCuaTest
class SilentCollectorTest {

    private static final String AWAIT_NOTICE = "UserTask_AwaitPaymentNotice";
    private static final String BELL = "BoundaryEvent_PaymentNoticeOverdue";
    private static final String DUE = "2026-10-12T17:00";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Reminders reminders;

    @Autowired
    RemindCollector remindCollector;

    @Autowired
    JdbcClient jdbc;

    @Test
    void outside_the_scope_the_desk_is_told_once_and_the_notice_answers() {
        var desk = certificates.desk();
        var dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        counter.worker("thanh-quang.dia-chinh").claims(dossier, Step.REVIEW).refersPayment(dossier);

        isSilentUntilTheNextDay(dossier);
    }

    @Test
    void inside_the_scope_likewise() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(dossier);

        isSilentUntilTheNextDay(dossier);
    }

    @Test
    void a_collector_that_answers_in_time_rings_no_bell() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(dossier);
        certificates.desk().recordsPaymentNotice(dossier, "15.000", "2026-10-30");

        time.itIs("2026-10-12T17:01");
        time.letDueJobsRun(dossier);

        then.on(dossier).hasNotInHistory(EventKind.COLLECTOR_SILENT);
        assertThat(reminders.of(dossier)).isEmpty();
    }

    private void isSilentUntilTheNextDay(DossierId dossier) {
        then.on(dossier).hasOpen(AWAIT_NOTICE).rings(BELL, DUE);
        remindCollector.remind(dossier);
        assertThat(reminders.of(dossier)).isEmpty();

        time.itIs("2026-10-12T17:01");
        time.letDueJobsRun(dossier);
        remindCollector.remind(dossier);

        assertThat(certificates.desk().task(dossier, AWAIT_NOTICE)).isNotNull();
        assertThat(then.on(dossier).told(EventKind.COLLECTOR_SILENT)).isOne();
        assertThat(told(dossier)).containsExactly("xa-thanh-quang.one-stop-desk");
        assertThat(reminders.of(dossier)).singleElement().satisfies(reminder -> {
            assertThat(reminder.partner()).isEqualTo("Thuế cơ sở 12");
            assertThat(reminder.about()).contains("07/PCTT", "12/10/2026");
            assertThat(reminder.by()).isNull();
            assertThat(reminder.answeredAt()).isNull();
        });

        time.itIs("2026-10-13T09:00");
        certificates.desk().recordsPaymentNotice(dossier, "15.000", null);
        assertThat(certificates.desk().task(dossier, "UserTask_AwaitPayment")).isNotNull();
        assertThat(reminders.of(dossier))
                .extracting(Reminder::answeredAt)
                .doesNotContainNull()
                .hasSize(1);
    }

    private List<String> told(DossierId dossier) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = 'COLLECTOR_SILENT'")
                .param(dossier.value())
                .query(String.class)
                .list();
    }
}
