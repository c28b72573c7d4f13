package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** The permit of 2026: seven working days, site and opinion side by side, one supplement of two days. */
@MotCuaTest
class HouseBuildingPermitJourneyTest {

    private static final Step SITE_CHECK = new Step("SITE_CHECK");

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
    JdbcClient jdbc;

    @Autowired
    DelayExplanations explanations;

    Worker desk;
    Worker specialist;
    Worker head;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_permit_is_asked_for_on_monday_at_nine() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.dia-chinh");
        head = counter.worker("thanh-quang.division-head");
        leader = counter.worker("thanh-quang.chairman");
        dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
    }

    @Test
    void site_and_opinion_go_side_by_side_and_silence_is_consent() {
        then.on(dossier).isDueAt("2026-10-14T17:00").stepIsDueAround(Step.REVIEW, "2026-10-07T09:00");
        time.itIs("2026-10-05T10:00");
        specialist.submits(dossier, Step.REVIEW, verify(true, "xa-gia-loc"));
        messenger.carriesEverything();
        then.on(dossier)
                .hasOpen("UserTask_SiteCheck", "UserTask_GiveOpinion")
                .stepIsDueAround(SITE_CHECK, "2026-10-06T10:00")
                .rings("CatchEvent_OpinionDue", "2026-10-07T17:00")
                .isDueAt("2026-10-14T17:00", "2026-10-14T17:00")
                .hasLedger(ClockCause.ACCEPTED);

        time.itIs("2026-10-06T09:00");
        assertThatThrownBy(() -> specialist.submits(dossier, SITE_CHECK, minutes("2026-10-07")))
                .hasMessageContaining("không thể ở tương lai");
        specialist.submits(dossier, SITE_CHECK, minutes("2026-10-06"));
        then.on(dossier).hasOpen("UserTask_GiveOpinion");
        assertThat(then.on(dossier).detail(EventKind.SITE_CHECKED))
                .containsEntry("Thời gian", "06/10/2026")
                .containsEntry("Địa điểm", "Thửa 12, thôn Đoài");

        passesTo("2026-10-07T17:01");
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasInHistory(EventKind.SITE_CHECKED, EventKind.OPINION_SILENT)
                .stepIsDueAround(Step.REVIEW, "2026-10-09T16:00");
        assertThat(then.on(dossier).detail(EventKind.OPINION_SILENT))
                .containsEntry("Hệ quả", "Quá hạn không trả lời thì coi là đồng ý");
        assertThat(explanations.of(dossier)).singleElement().satisfies(late -> assertThat(late.step())
                .isEqualTo(LateStep.OPINION));

        time.itIs("2026-10-08T09:00");
        eligible();
        head.submits(
                dossier,
                Step.DIVISION_REVIEW,
                Map.of("divisionOutcome", "SENT_BACK", "sentBackReason", "Thiếu nhận xét về khoảng lùi."));
        then.on(dossier).isWaitingAt(Step.REVIEW).hasInHistory(EventKind.REVIEWED, EventKind.SENT_BACK);
        eligible();
        then.on(dossier).isWaitingAt(Step.DIVISION_REVIEW).stepIsDueAround(Step.DIVISION_REVIEW, "2026-10-09T09:00");
        head.submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);

        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasInHistory(EventKind.SENT_BACK, EventKind.REVIEWED, EventKind.SUBMITTED, EventKind.SIGNED);
    }

    @Test
    void the_site_alone_or_an_opinion_alone_comes_back_to_the_review() {
        specialist.submits(dossier, Step.REVIEW, verify(true, null));
        then.on(dossier).hasOpen("UserTask_SiteCheck");
        specialist.submits(dossier, SITE_CHECK, minutes("2026-10-05"));
        then.on(dossier).hasOpen("UserTask_Review");

        specialist.submits(dossier, Step.REVIEW, verify(false, "xa-tu-ky"));
        messenger.carriesEverything();
        then.on(dossier).hasOpen("UserTask_GiveOpinion");
        counter.worker("tu-ky.dia-chinh").givesOpinion(dossier);
        messenger.carriesEverything();
        then.on(dossier).hasOpen("UserTask_Review");
    }

    @Test
    void a_check_of_nothing_and_a_question_without_words_are_refused() {
        assertThatThrownBy(() -> specialist.submits(dossier, Step.REVIEW, verify(false, null)))
                .hasMessageContaining("hoặc cả hai");
        assertThatThrownBy(() -> specialist.submits(
                        dossier, Step.REVIEW, Map.of("reviewOutcome", "VERIFY", "opinionOf", "xa-gia-loc")))
                .hasMessageContaining("nội dung lấy ý kiến");
        then.on(dossier).isWaitingAt(Step.REVIEW).hasNotInHistory(EventKind.OPINION_ASKED);
    }

    @Test
    void a_supplement_in_time_takes_the_waiting_out_of_the_count() {
        time.itIs("2026-10-06T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "design-drawings");
        then.on(dossier)
                .hasOpen("UserTask_AwaitSupplement")
                .rings("BoundaryEvent_SupplementExpired", "2026-10-08T17:00");

        time.itIs("2026-10-07T10:00");
        desk.takesSupplement(dossier);

        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-10-15T17:00", "2026-10-14T17:00");
    }

    @Test
    void after_two_days_without_a_supplement_the_refusal_is_owed_within_one() {
        time.itIs("2026-10-06T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "design-drawings");

        passesTo("2026-10-08T17:01");
        then.on(dossier)
                .isWaitingAt(Step.REVIEW)
                .hasStatus(DossierStatus.PROCESSING)
                .isDueAt("2026-10-09T17:00", "2026-10-14T17:00")
                .stepIsDueAround(Step.REVIEW, "2026-10-09T16:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.SUPPLEMENT_EXPIRED);
        assertThatThrownBy(() -> specialist.asksSupplement(dossier, Step.REVIEW, "design-drawings"))
                .hasMessageContaining("Chỉ được yêu cầu một lần");

        time.itIs("2026-10-09T09:00");
        specialist.proposesRefusal(dossier, "Không bổ sung bản vẽ trong hạn (Điều 54).");
        head.submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        leader.uploadsResult(dossier).signs(dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(then.on(dossier).row().resultKind()).isEqualTo(ResultKind.REFUSED);
        assertThat(explanations.of(dossier)).isEmpty();
    }

    @Test
    void once_the_fixed_time_has_passed_nothing_more_is_asked_and_going_on_is_the_leaders_on_a_reason() {
        expired();

        assertThatThrownBy(() -> specialist.submits(dossier, Step.REVIEW, verify(true, null)))
                .hasMessageContaining("chỉ còn thông báo từ chối");
        assertThatThrownBy(() -> specialist.asksPayment(dossier, "75.000", null))
                .hasMessageContaining("chỉ còn thông báo từ chối");
        assertThatThrownBy(() -> specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE")))
                .hasMessageContaining("hãy ghi rõ ở «Ý kiến»");
        then.on(dossier).isWaitingAt(Step.REVIEW).hasNotInHistory(EventKind.REVIEWED);

        specialist
                .claims(dossier, Step.REVIEW)
                .submits(
                        dossier,
                        Step.REVIEW,
                        Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Bản vẽ đã có trong hồ sơ cấp phép trước."));

        assertThat(then.on(dossier).detail(EventKind.REVIEWED))
                .containsEntry("Giải quyết dù hết hạn bổ sung", "Lãnh đạo quyết định khi ký");
        assertThat(toldTo("xa-thanh-quang.leader")).anyMatch(text -> text.contains("vẫn đề nghị giải quyết"));
    }

    @Test
    void the_statement_says_why_one_day_is_left_and_the_applicant_and_the_desk_are_told() {
        expired();

        var clock = http.script(desk.id())
                .get("/api/dossiers/" + dossier + "/clock")
                .json();
        assertThat(clock.path("intervals").findValuesAsText("cause"))
                .contains("Hết hạn bổ sung: thông báo từ chối trong 1 ngày làm việc");
        assertThat(clock.path("days").findValuesAsText("reason")).endsWith("Ngày làm việc thứ 1 để thông báo từ chối");
        assertThat(clock.path("readings").path(0).path("policy").asText()).isEqualTo("FIXED_THEN_REFUSE");
        assertThat(clock.path("readings").path(0).path("due").asText()).startsWith("2026-10-09T17:00");
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_EXPIRED))
                .containsEntry("Bổ sung trước", "17:00 ngày 08/10/2026")
                .containsEntry("Hẹn trả cũ", "17:00 ngày 14/10/2026")
                .containsEntry("Hẹn trả mới", "17:00 ngày 09/10/2026");
        assertThat(jdbc.sql("select kind from notice where dossier_id = ?")
                        .param(dossier.value())
                        .query(String.class)
                        .list())
                .contains("SUPPLEMENT_EXPIRED");
        assertThat(toldTo("xa-thanh-quang.one-stop-desk"))
                .anyMatch(text -> text.contains("hẹn trả là 17:00 ngày 09/10/2026"));
    }

    @Test
    void what_comes_after_the_time_is_recorded_by_the_desk_and_moves_no_clock() {
        var before = http.script(desk.id()).post(latePapers(), Map.of("what", "Bản vẽ thiết kế, 02 bộ"));
        assertThat(before.status()).isEqualTo(409);
        expired();

        assertThat(http.browser(desk.id()).get("/desk/dossiers/" + dossier).text())
                .contains("Ghi nhận giấy tờ nộp muộn", "Hạn bổ sung 17:00 ngày 08/10/2026 đã qua");
        assertThat(http.browser(specialist.id())
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .doesNotContain("Ghi nhận giấy tờ nộp muộn");
        var scan = "/api/dossiers/" + dossier + "/documents?documentKey=design-drawings&purpose=COMPONENT";
        assertThat(http.browser(desk.id())
                        .upload(scan, "ban-ve.pdf", Scans.pdf())
                        .status())
                .isEqualTo(201);
        assertThat(http.script(desk.id())
                        .post(latePapers(), Map.of("what", "Bản vẽ thiết kế, 02 bộ"))
                        .status())
                .isEqualTo(204);

        assertThat(then.on(dossier).detail(EventKind.LATE_PAPERS))
                .containsEntry("Đã nhận", "Bản vẽ thiết kế, 02 bộ")
                .containsEntry("Hạn bổ sung", "17:00 ngày 08/10/2026");
        assertThat(toldTo("xa-thanh-quang.leader")).anyMatch(text -> text.contains("sau hạn bổ sung"));
        assertThat(http.browser(specialist.id())
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Nộp muộn", "Nguyễn Thị Ngọc Ánh ghi nhận: Bản vẽ thiết kế, 02 bộ");
        assertThat(http.script(specialist.id())
                        .get("/api/dossiers/" + dossier)
                        .json()
                        .at("/supplements/0/late/0")
                        .asText())
                .contains("Bản vẽ thiết kế, 02 bộ");
        then.on(dossier)
                .isDueAt("2026-10-09T17:00", "2026-10-14T17:00")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.SUPPLEMENT_ASKED, ClockCause.SUPPLEMENT_EXPIRED);
        assertThat(http.script("gia-loc.desk-1")
                        .post(latePapers(), Map.of("what", "Bản vẽ thiết kế"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_limit_ends_when_it_ends_however_late_its_timer_is_heard() {
        time.itIs("2026-10-06T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "design-drawings");

        passesTo("2026-10-12T08:10");

        then.on(dossier).isPromised("2026-10-09T17:00", "2026-10-14T17:00");
    }

    private void expired() {
        time.itIs("2026-10-06T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "design-drawings");
        passesTo("2026-10-08T17:01");
    }

    private String latePapers() {
        return "/api/dossiers/" + dossier + "/late-papers";
    }

    private List<String> toldTo(String group) {
        return jdbc.sql("select text from official_notice where dossier_id = ? and group_id = ?")
                .params(dossier.value(), group)
                .query(String.class)
                .list();
    }

    @Test
    void paper_is_taken_only_after_an_incident_that_is_stated() {
        var onPaper = aDossier().of("house-building-permit").receivedAt("2026-10-05T09:30");
        for (var way : new Channel[] {Channel.DESK, Channel.POST}) {
            assertThatThrownBy(() -> counter.given(onPaper.through(way), desk))
                    .hasMessageContaining("sự cố khách quan");
        }

        var taken = counter.given(
                onPaper.through(Channel.DESK).afterIncident("Cổng dịch vụ công ngừng cả ngày 05/10."), desk);

        then.on(taken).isWaitingAt(Step.INTAKE);
        assertThat(then.on(taken).detail(EventKind.REGISTERED))
                .containsEntry("Sự cố khiến không nộp trực tuyến được", "Cổng dịch vụ công ngừng cả ngày 05/10.");
    }

    private void eligible() {
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
    }

    private static Map<String, Object> verify(boolean site, String opinionOf) {
        var form = new HashMap<String, Object>();
        form.put("reviewOutcome", "VERIFY");
        form.put("siteCheckNeeded", site);
        if (opinionOf != null) {
            form.put("opinionOf", opinionOf);
            form.put("opinionQuestion", "Ranh giới thửa đất với đường liên xã.");
        }
        return form;
    }

    private static Map<String, Object> minutes(String day) {
        return Map.of(
                "checkedOn", day,
                "place", "Thửa 12, thôn Đoài",
                "participants", "Chủ nhà; công chức địa chính; trưởng thôn",
                "findings", "Hiện trạng đúng hồ sơ, chưa khởi công.");
    }

    private void passesTo(String localDateTime) {
        time.itIs(localDateTime);
        time.letDueJobsRun(dossier);
    }
}
