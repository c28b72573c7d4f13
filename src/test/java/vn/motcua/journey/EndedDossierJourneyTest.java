package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Withdrawn by the applicant or stopped by the agency: at whatever step, and never after the result. */
@MotCuaTest
class EndedDossierJourneyTest {

    private static final String GIVE_BACK = "UserTask_GiveBack";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Http http;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    Endings endings;

    @Autowired
    SupplementRequests supplements;

    @Autowired
    Opinions opinions;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        leader = certificates.chairman();
        dossier = certificates.registered("2026-10-05T09:00");
    }

    @Test
    void a_withdrawn_dossier_leaves_its_step_and_its_papers_go_home() {
        desk.accepts(dossier);

        withdraw();

        then.on(dossier)
                .hasStatus(DossierStatus.WITHDRAWN)
                .hasOpen(GIVE_BACK)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.WITHDRAWN)
                .hasInHistory(EventKind.WITHDRAWN)
                .hasNotPassed("UserTask_Signing");
        assertThat(then.on(dossier).detail(EventKind.WITHDRAWN))
                .containsEntry("Lý do", EarlyEnds.REASON)
                .containsEntry("Phí, lệ phí", "Hoàn trả phí, lệ phí đã nộp");
        assertThat(desk.task(dossier, GIVE_BACK).getDueDate()).isEqualTo(Timestamp.valueOf("2026-10-06 17:00:00"));

        assertThat(paper("WITHDRAWAL_NOTE"))
                .contains(
                        EarlyEnds.REASON,
                        "Hoàn trả phí, lệ phí đã nộp",
                        "Giấy tờ đã nhận, theo Giấy tiếp nhận",
                        "Đang giải quyết",
                        "17 giờ 00 phút, ngày 06 tháng 10 năm 2026");
        desk.submits(dossier, GIVE_BACK, Map.of("receivedBy", "Nguyễn Văn An"));
        then.on(dossier).hasOpen().hasInHistory(EventKind.PAPERS_GIVEN_BACK);
    }

    @Test
    void before_its_acceptance_it_is_withdrawn_without_a_clock() {
        withdraw();

        then.on(dossier)
                .hasStatus(DossierStatus.WITHDRAWN)
                .hasOpen(GIVE_BACK)
                .hasLedger()
                .hasNoCode();
        assertThat(paper("WITHDRAWAL_NOTE")).contains("Chưa tiếp nhận", "Toàn bộ giấy tờ đã nộp");
    }

    @Test
    void nothing_rings_for_it_any_more() {
        desk.accepts(dossier);
        withdraw();

        time.itIs("2026-12-01T09:00");
        time.letDueJobsRun(dossier);

        then.on(dossier).hasOpen(GIVE_BACK).hasNotInHistory(EventKind.EXPLANATION_ASKED);
    }

    @Test
    void the_wait_for_the_applicant_ends_with_it() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
        then.on(dossier).hasOpen("UserTask_AwaitSupplement");

        withdraw();

        then.on(dossier)
                .hasOpen(GIVE_BACK)
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.WITHDRAWN);
        assertThat(supplements.of(dossier))
                .extracting(SupplementRequest::outcome)
                .containsExactly(SupplementRequest.Outcome.DROPPED);
    }

    @Test
    void the_notice_of_a_stop_says_what_the_dossier_waited_for() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");

        stop();

        assertThat(noticeOfTheStop()).contains("Chờ bổ sung hồ sơ").doesNotContain("Đang giải quyết");
    }

    @Test
    void the_other_commune_owes_no_opinion_any_more() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        then.on(dossier).hasOpen("UserTask_GiveOpinion");

        stop();

        then.on(dossier).hasStatus(DossierStatus.STOPPED).hasOpen(GIVE_BACK);
        assertThat(opinions.of(dossier)).allMatch(opinion -> opinion.droppedAt() != null && !opinion.open());
    }

    @Test
    void a_question_that_is_still_on_its_way_finds_nothing_to_ask() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        stop();

        messenger.carriesEverything();

        then.on(dossier).hasOpen(GIVE_BACK);
    }

    @Test
    void the_leader_stops_it_by_a_decision_that_names_its_law() {
        desk.accepts(dossier);

        stop();

        then.on(dossier).hasStatus(DossierStatus.STOPPED).hasLedger(ClockCause.ACCEPTED, ClockCause.STOPPED);
        assertThat(noticeOfTheStop()).contains("Đang giải quyết", "15/QĐ-UBND", EarlyEnds.REASON);
        assertThat(endings.of(dossier)).hasValueSatisfying(ending -> {
            assertThat(ending.kind()).isEqualTo(Ending.Kind.STOPPED);
            assertThat(ending.decision()).isEqualTo(EarlyEnds.decisionOf(LocalDate.parse("2026-10-06")));
            assertThat(ending.fees()).isEqualTo(FeeConsequence.NOTHING_PAID);
        });
        assertThat(then.on(dossier).detail(EventKind.STOPPED))
                .containsEntry("Quyết định", "số 15/QĐ-UBND ngày 06/10/2026");
    }

    @Test
    void under_the_forms_of_2018_a_stop_is_told_by_a_plain_notice_without_the_number_of_a_form() {
        dossier = certificates.registered("2025-08-04T09:00");
        desk.accepts(dossier);
        time.itIs("2025-08-05T10:00");

        earlyEnds.stop("thanh-quang.chairman", dossier);

        then.on(dossier).hasStatus(DossierStatus.STOPPED);
        assertThat(noticeOfTheStop())
                .contains("\"title\":\"Thông báo dừng giải quyết hồ sơ\"", "/TB\"", "\"form\":\"\"", EarlyEnds.REASON);
    }

    @Test
    void the_desk_withdraws_it_over_the_interface_and_reads_it_in_the_view() {
        desk.accepts(dossier);
        var browser = http.browser("thanh-quang.desk-1");
        var path = "/api/dossiers/%s".formatted(dossier);
        assertThat(browser.get(path).json().get("mayWithdraw").asBoolean()).isTrue();
        assertThat(browser.get(path).json().get("mayStop").asBoolean()).isFalse();

        var ended = browser.post(path + "/withdraw", Map.of("reason", EarlyEnds.REASON, "fees", "REFUNDED"));

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.at("status")).isEqualTo("7");
        var view = browser.get(path).json();
        assertThat(view.get("mayWithdraw").asBoolean()).isFalse();
        assertThat(view.get("toneText").asText()).isEqualTo("Đã kết thúc, không có kết quả");
        assertThat(view.at("/ending/kind").asText()).isEqualTo("Người nộp rút hồ sơ");
        assertThat(view.at("/ending/fees").asText()).isEqualTo("Hoàn trả phí, lệ phí đã nộp");
        var note = browser.get(path + "/papers").json();
        assertThat(note.findValuesAsText("label")).contains("Giấy xác nhận rút hồ sơ");
        var printed = browser.get(note.get(note.size() - 1).get("href").asText());
        assertThat(printed.status()).isEqualTo(200);
        assertThat(printed.text()).startsWith("%PDF");
    }

    @RepeatedTest(5)
    void withdrawing_while_it_is_signed_has_one_outcome() {
        desk.accepts(dossier);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier);

        AtOnce.run(this::withdraw, () -> leader.signs(dossier));

        if (then.on(dossier).row().status() == DossierStatus.WITHDRAWN) {
            then.on(dossier)
                    .hasOpen(GIVE_BACK)
                    .hasLedger(ClockCause.ACCEPTED, ClockCause.WITHDRAWN)
                    .hasNotInHistory(EventKind.SIGNED);
        } else {
            then.on(dossier)
                    .hasStatus(DossierStatus.PROCESSED)
                    .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED)
                    .hasNotInHistory(EventKind.WITHDRAWN);
            assertThat(endings.of(dossier)).isEmpty();
        }
    }

    private void withdraw() {
        earlyEnds.withdraw("thanh-quang.desk-1", dossier, FeeConsequence.REFUNDED);
    }

    private void stop() {
        time.itIs("2026-10-06T10:00");
        earlyEnds.stop("thanh-quang.chairman", dossier);
    }

    private String noticeOfTheStop() {
        return paper("STOP_NOTICE");
    }

    private String paper(String kind) {
        return jdbc.sql("select content::text from paper where dossier_id = ? and kind = ?")
                .params(dossier.value(), kind)
                .query(String.class)
                .single();
    }
}
