package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Counter;
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
    private static final String REASON = "Người yêu cầu không còn nhu cầu.";
    private static final Ending.Decision DECISION =
            new Ending.Decision("Điều 19 Nghị định 61/2018/NĐ-CP", "15/QĐ-UBND", LocalDate.parse("2026-10-06"));

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    Http http;

    @Autowired
    EndDossier endDossier;

    @Autowired
    Endings endings;

    @Autowired
    SupplementRequests supplements;

    @Autowired
    Opinions opinions;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-10-05T09:00"), desk);
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
                .containsEntry("Lý do", REASON)
                .containsEntry("Phí, lệ phí", "Hoàn trả phí, lệ phí đã nộp");
        assertThat(desk.task(dossier, GIVE_BACK).getDueDate())
                .isEqualTo(java.sql.Timestamp.valueOf("2026-10-06 17:00:00"));

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
        assertThat(endings.of(dossier)).hasValueSatisfying(ending -> {
            assertThat(ending.kind()).isEqualTo(Ending.Kind.STOPPED);
            assertThat(ending.decision()).isEqualTo(DECISION);
            assertThat(ending.fees()).isEqualTo(FeeConsequence.NOTHING_PAID);
        });
        assertThat(then.on(dossier).detail(EventKind.STOPPED))
                .containsEntry("Quyết định", "số 15/QĐ-UBND ngày 06/10/2026");
    }

    @Test
    void a_decision_is_neither_of_tomorrow_nor_older_than_the_dossier() {
        desk.accepts(dossier);

        for (var day : List.of("2026-10-07", "2026-10-04")) {
            assertThatThrownBy(() -> time.doAs("thanh-quang.chairman", () -> endDossier
                            .stop(
                                    dossier,
                                    REASON,
                                    new Ending.Decision("Điều 19", "15/QĐ", LocalDate.parse(day)),
                                    FeeConsequence.NOTHING_PAID)
                            .orThrow()))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("Ngày quyết định");
        }
        then.on(dossier).isWaitingAt(Step.REVIEW).hasLedger(ClockCause.ACCEPTED);
    }

    @Test
    void a_signed_dossier_is_neither_withdrawn_nor_stopped() {
        desk.accepts(dossier);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);

        assertThatThrownBy(this::withdraw).hasMessageContaining("Không thể rút hồ sơ");
        assertThatThrownBy(this::stop).hasMessageContaining("Không thể dừng giải quyết");

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(endings.of(dossier)).isEmpty();
    }

    @Test
    void it_ends_once() {
        desk.accepts(dossier);
        withdraw();

        assertThatThrownBy(this::withdraw).hasMessageContaining("«Công dân yêu cầu rút hồ sơ»");
        assertThatThrownBy(this::stop).isInstanceOf(RefusalException.class);

        then.on(dossier).hasOpen(GIVE_BACK);
    }

    @Test
    void only_its_desk_withdraws_and_only_its_leader_stops() {
        desk.accepts(dossier);

        assertThatThrownBy(() -> withdrawAs("thanh-quang.ho-tich")).hasMessageContaining("bộ phận một cửa");
        assertThatThrownBy(() -> withdrawAs("gia-loc.desk-1")).hasMessageContaining("bộ phận một cửa");
        assertThatThrownBy(() -> stopAs("thanh-quang.desk-1")).hasMessageContaining("lãnh đạo");
        assertThatThrownBy(() -> stopAs("gia-loc.chairman")).hasMessageContaining("lãnh đạo");

        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void the_interface_says_what_is_missing_and_changes_nothing() {
        desk.accepts(dossier);
        var path = "/api/dossiers/%s/".formatted(dossier);

        var withdrawal = http.browser("thanh-quang.desk-1").post(path + "withdraw", Map.of("reason", "thôi"));
        var stop = http.browser("thanh-quang.chairman")
                .post(path + "stop", Map.of("reason", REASON + "\u0000", "fees", "KEPT", "legalBasis", "Điều 19"));
        var elsewhere =
                http.browser("gia-loc.desk-1").post(path + "withdraw", Map.of("reason", REASON, "fees", "KEPT"));

        assertThat(withdrawal.status()).isEqualTo(400);
        assertThat(withdrawal.text()).contains("từ 10 đến 1000", "Chưa chọn việc hoàn phí");
        assertThat(stop.status()).isEqualTo(400);
        assertThat(elsewhere.status()).isEqualTo(404);
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void the_desk_withdraws_it_over_the_interface_and_reads_it_in_the_view() {
        desk.accepts(dossier);
        var browser = http.browser("thanh-quang.desk-1");
        var path = "/api/dossiers/%s".formatted(dossier);
        assertThat(browser.get(path).json().get("mayWithdraw").asBoolean()).isTrue();
        assertThat(browser.get(path).json().get("mayStop").asBoolean()).isFalse();

        var ended = browser.post(path + "/withdraw", Map.of("reason", REASON, "fees", "REFUNDED"));

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.at("status")).isEqualTo("7");
        var view = browser.get(path).json();
        assertThat(view.get("mayWithdraw").asBoolean()).isFalse();
        assertThat(view.get("toneText").asText()).isEqualTo("Đã kết thúc, không có kết quả");
        assertThat(view.at("/ending/kind").asText()).isEqualTo("Người nộp rút hồ sơ");
        assertThat(view.at("/ending/fees").asText()).isEqualTo("Hoàn trả phí, lệ phí đã nộp");
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
        withdrawAs("thanh-quang.desk-1");
    }

    private void withdrawAs(String official) {
        time.doAs(official, () -> endDossier
                .withdraw(dossier, REASON, FeeConsequence.REFUNDED)
                .orThrow());
    }

    private void stop() {
        time.itIs("2026-10-06T10:00");
        stopAs("thanh-quang.chairman");
    }

    private void stopAs(String official) {
        time.doAs(official, () -> endDossier
                .stop(dossier, REASON, DECISION, FeeConsequence.NOTHING_PAID)
                .orThrow());
    }
}
