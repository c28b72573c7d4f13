package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.delivery.OrderParcel;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What officials are told, and that nobody else sees it. */
@MotCuaTest
class OfficialNoticesTest {

    private static final String DESK = "xa-thanh-quang.one-stop-desk";
    private static final String REVIEWER = "xa-thanh-quang.specialist.ho-tich";

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Messenger messenger;

    @Autowired
    Http http;

    @Autowired
    Inbox inbox;

    @Autowired
    OrderParcel orderParcel;

    @Autowired
    DossierEvents events;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-11-20T09:00"), desk);
    }

    @Test
    void a_dossier_handed_over_rings_at_the_desk_it_came_to_and_nowhere_else() {
        var giaLoc = http.browser("gia-loc.desk-1");
        var sender = http.browser("thanh-quang.desk-1");
        var before = http.unreadNotices("gia-loc.desk-1");
        desk.handsOver(dossier, "xa-gia-loc");

        assertThat(http.unreadNotices("gia-loc.desk-1")).isGreaterThan(before);
        assertThat(told("HANDED_OVER")).containsExactly("xa-gia-loc.one-stop-desk");
        assertThat(giaLoc.get("/desk/notices").text())
                .contains("Ủy ban nhân dân xã Thanh Quang chuyển đến, đang chờ tiếp nhận.")
                .doesNotContain("Nguyễn Gia Hưng");
        assertThat(sender.get("/desk/notices").text()).doesNotContain(notice().toString());
        assertThat(http.browser("gia-loc.chairman").get("/desk/notices").text()).doesNotContain(notice().toString());
    }

    @Test
    void one_of_the_group_reads_it_for_all_and_no_stranger_can() {
        desk.handsOver(dossier, "xa-gia-loc");
        var notice = notice();
        var before = http.unreadNotices("gia-loc.desk-2");

        assertThat(http.browser("thanh-quang.desk-1")
                        .post("/desk/notices/" + notice + "/read", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(http.unreadNotices("gia-loc.desk-2")).isEqualTo(before);

        var read = http.browser("gia-loc.desk-1").post("/desk/notices/" + notice + "/read", Map.of());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("Đoàn Thị Minh Phượng");
        assertThat(http.unreadNotices("gia-loc.desk-2")).isEqualTo(before - 1);
    }

    @Test
    void what_was_just_read_stays_in_sight_however_much_waits() {
        desk.handsOver(dossier, "xa-gia-loc");
        var notice = notice();
        jdbc.sql(
                        "insert into official_notice (id, group_id, kind, text, at) select gen_random_uuid(),"
                                + " 'xa-gia-loc.one-stop-desk', 'HANDED_OVER', 'trong chồng', now() from generate_series(1, 60)")
                .update();
        try {
            var read = http.browser("gia-loc.desk-1").post("/desk/notices/" + notice + "/read", Map.of());

            assertThat(read.text()).contains("trong chồng", "Đoàn Thị Minh Phượng", dossier.toString());
        } finally {
            jdbc.sql("delete from official_notice where text = 'trong chồng'").update();
        }
    }

    @Test
    void an_overdue_opinion_is_told_to_the_desk_its_head_and_the_reviewer_and_a_late_answer_to_the_reviewer() {
        desk.accepts(dossier);
        var before = http.unreadNotices("thanh-quang.chairman");
        opinionStaysOut();
        assertThat(told("OPINION_SILENT")).containsExactlyInAnyOrder(DESK, "xa-thanh-quang.leader", REVIEWER);
        assertThat(http.unreadNotices("thanh-quang.chairman")).isEqualTo(before + 1);
        assertThat(http.browser("thanh-quang.chairman").get("/desk/notices").text())
                .contains(reference() + " ")
                .contains("Ủy ban nhân dân xã Gia Lộc quá hạn chưa cho ý kiến.");

        counter.worker("gia-loc.ho-tich")
                .submits(
                        dossier,
                        "UserTask_GiveOpinion",
                        Map.of("verdict", "AGREED", "answer", "Đã xác minh, đúng như khai."));
        assertThat(told("OPINION_LATE")).containsExactly(REVIEWER);
    }

    @Test
    void an_overdue_opinion_is_told_to_the_head_of_the_centre_whose_desk_forwarded_the_dossier() {
        var centre = counter.worker("trung-tam.desk-1");
        dossier = counter.given(
                aDossier()
                        .of("marital-status-certificate")
                        .receivedAt("2026-11-20T09:00")
                        .decidedBy("xa-thanh-quang"),
                centre);
        centre.accepts(dossier);
        var before = http.unreadNotices("trung-tam.head");
        opinionStaysOut();
        assertThat(told("OPINION_SILENT"))
                .containsExactlyInAnyOrder(
                        "trung-tam-hai-phong.one-stop-desk", "trung-tam-hai-phong.centre-head", REVIEWER);
        assertThat(http.unreadNotices("trung-tam.head")).isEqualTo(before + 1);
    }

    @Test
    void a_supplement_sent_online_rings_at_whoever_asked() {
        desk.accepts(dossier);
        asksSupplement();
        runtime.createMessageCorrelation("dossier.supplemented")
                .processInstanceBusinessKey(dossier.toString())
                .correlate();
        office.letDueJobsRun(dossier);
        assertThat(told("SUPPLEMENT_ARRIVED")).containsExactly(REVIEWER);
    }

    @Test
    void a_supplement_that_never_came_rings_at_whoever_asked() {
        desk.accepts(dossier);
        asksSupplement();
        office.itIs(office.now().plus(Duration.ofDays(90)));
        office.letDueJobsRun(dossier);
        assertThat(told("SUPPLEMENT_EXPIRED"))
                .containsExactlyInAnyOrder(REVIEWER, "xa-thanh-quang.one-stop-desk", "xa-thanh-quang.controller");
        assertThat(told("SUPPLEMENT_ARRIVED")).isEmpty();
    }

    @Test
    void a_parcel_that_came_back_rings_at_the_desk() {
        transaction.executeWithoutResult(status -> {
            orderParcel.order(dossier);
            events.append(dossier, EventKind.PARCEL_MOVED, Map.of());
        });
        assertThat(told("PARCEL_RETURNED")).isEmpty();
        transaction.executeWithoutResult(status ->
                events.append(dossier, EventKind.PARCEL_STRAYED, Map.of("Tình trạng", "Chuyển hoàn về cơ quan")));
        assertThat(told("PARCEL_RETURNED")).containsExactly(DESK);
    }

    @Test
    void a_message_that_nobody_can_handle_rings_at_the_operators() {
        var before = http.unreadNotices("hai-phong.operator");
        var id = UUID.randomUUID().toString();
        inbox.receive(new IncomingMessage(
                "stranger",
                id,
                "unheard.of",
                id,
                JsonNodeFactory.instance.objectNode().put("name", "Nguyễn Thị Mật")));
        messenger.carriesEverything();

        assertThat(http.unreadNotices("hai-phong.operator")).isGreaterThan(before);
        assertThat(http.browser("hai-phong.operator").get("/desk/notices").text())
                .contains("Thông điệp đến từ «stranger» chưa xử lý được.")
                .doesNotContain("Nguyễn Thị Mật");
        assertThat(http.browser("thanh-quang.desk-1").get("/desk/notices").text())
                .doesNotContain("stranger");
    }

    private void opinionStaysOut() {
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        office.itIs(office.now().plus(Duration.ofDays(14)));
        office.letDueJobsRun(dossier);
    }

    private String reference() {
        return jdbc.sql("select code from dossier where id = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }

    private void asksSupplement() {
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
    }

    private UUID notice() {
        return jdbc.sql("select id from official_notice where dossier_id = ? and kind = 'HANDED_OVER'")
                .param(dossier.value())
                .query(UUID.class)
                .single();
    }

    private List<String> told(String kind) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = ?")
                .params(dossier.value(), kind)
                .query(String.class)
                .list();
    }
}
