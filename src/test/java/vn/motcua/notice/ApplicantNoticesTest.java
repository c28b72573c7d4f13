package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.dossier.AcceptDossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What an applicant is told on each way through the process, written with the fact itself. */
@MotCuaTest
class ApplicantNoticesTest {

    private static final String REASON = "Bản chụp mờ, đề nghị chụp lại cho rõ.";

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Messenger messenger;

    @Autowired
    Notices notices;

    @Autowired
    AcceptDossier acceptDossier;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    Worker desk;
    Worker specialist;
    Worker leader;

    @BeforeEach
    void a_mail_server_that_nobody_calls() {
        sender.setHost("127.0.0.1");
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
    }

    @AfterEach
    void nobody_writes_any_more() {
        sender.setHost(null);
        jdbc.sql("delete from outbox_message where partner = 'mail'").update();
    }

    @Test
    void an_accepted_dossier_is_told_of_at_acceptance_at_the_result_and_at_the_return() {
        var dossier = given(aDossier());
        assertThat(told(dossier)).isEmpty();

        desk.accepts(dossier);
        assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED);

        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        office.letDueJobsRun(dossier);
        desk.returns(dossier);
        assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED, NoticeKind.RESULT_AT_DESK, NoticeKind.RETURNED);
        assertThat(put(dossier)).containsExactly("ACCEPTED", "RESULT_AT_DESK", "RETURNED");
    }

    @Test
    void whoever_is_turned_away_is_told_why() {
        var dossier = given(aDossier());
        desk.turnsAway(dossier, REASON);
        assertThat(told(dossier)).containsExactly(NoticeKind.NOT_ACCEPTED);
    }

    @Test
    void a_supplement_is_asked_for_once() {
        var dossier = given(aDossier());
        desk.submits(
                dossier,
                Step.INTAKE,
                Map.of(
                        "intakeOutcome",
                        "SUPPLEMENT",
                        "supplementReason",
                        REASON,
                        "supplementDocuments",
                        List.of("declaration")));
        assertThat(told(dossier)).containsExactly(NoticeKind.SUPPLEMENT_ASKED);
    }

    @Test
    void whose_dossier_goes_elsewhere_learns_where_to() {
        var dossier = given(aDossier());
        desk.submits(
                dossier,
                Step.INTAKE,
                Map.of("intakeOutcome", "HANDED_OVER", "handOverTo", "xa-gia-loc", "handOverReason", REASON));
        assertThat(told(dossier)).containsExactly(NoticeKind.HANDED_OVER);
    }

    @Test
    void another_due_date_is_told_when_another_commune_must_be_asked() {
        var dossier = given(aDossier().of("marital-status-certificate"));
        desk.accepts(dossier);
        asksGiaLoc(dossier);
        assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED, NoticeKind.CASE_CHANGED);
    }

    @Test
    void a_result_that_goes_by_post_is_told_of_at_signature_and_not_when_the_parcel_is_ordered() {
        var dossier = given(aDossier().of("marital-status-certificate"));
        jdbc.sql("update dossier set return_mode = 'POST' where id = ?")
                .param(dossier.value())
                .update();
        desk.accepts(dossier);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        office.letDueJobsRun(dossier);
        assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED, NoticeKind.RESULT_EARLY_BY_POST);
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        var dossier = given(aDossier());
        transaction.executeWithoutResult(status -> {
            office.doAs(desk.id(), () -> acceptDossier.accept(dossier).orThrow());
            assertThat(told(dossier)).containsExactly(NoticeKind.ACCEPTED);
            status.setRollbackOnly();
        });
        assertThat(told(dossier)).isEmpty();
        assertThat(put(dossier)).isEmpty();
    }

    @Test
    void without_an_address_nothing_is_sent_and_the_desk_is_asked_to_call_where_it_matters() {
        var dossier = given(aDossier().of("marital-status-certificate"));
        jdbc.sql("update dossier set filer_email = null, filer_phone = null where id = ?")
                .param(dossier.value())
                .update();
        desk.accepts(dossier);
        asksGiaLoc(dossier);

        assertThat(notices.of(dossier)).extracting(Notice::state).containsOnly(NoticeState.NO_ADDRESS);
        assertThat(put(dossier)).isEmpty();
        assertThat(calls(dossier)).hasSize(1).first().asString().contains("không có thư điện tử", "Hẹn lại ngày trả");
    }

    @Test
    void without_a_mail_server_nothing_waits_in_the_outbox_and_the_desk_is_asked_to_call() {
        sender.setHost(null);
        var dossier = given(aDossier().of("marital-status-certificate"));
        desk.accepts(dossier);
        asksGiaLoc(dossier);

        assertThat(notices.of(dossier)).extracting(Notice::state).containsOnly(NoticeState.NOT_CONFIGURED);
        assertThat(put(dossier)).isEmpty();
        assertThat(calls(dossier)).hasSize(1);
    }

    private DossierId given(ADossier brought) {
        return counter.given(brought.receivedAt("2026-11-20T09:00"), desk);
    }

    private void asksGiaLoc(DossierId dossier) {
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
    }

    private List<NoticeKind> told(DossierId dossier) {
        return notices.of(dossier).stream().map(Notice::kind).toList();
    }

    private List<String> put(DossierId dossier) {
        return jdbc.sql("select type from outbox_message where partner = 'mail' and order_key = ? order by seq")
                .param(dossier.toString())
                .query(String.class)
                .list();
    }

    private List<String> calls(DossierId dossier) {
        return jdbc.sql(
                        """
                        select text from official_notice
                        where dossier_id = ? and kind = 'APPLICANT_UNTOLD' and group_id = ?""")
                .params(dossier.value(), "xa-thanh-quang.one-stop-desk")
                .query(String.class)
                .list();
    }
}
