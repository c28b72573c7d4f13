package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.paper.PdfReader;
import vn.motcua.posting.CouncilMeetings;
import vn.motcua.posting.EndPosting;
import vn.motcua.posting.Objections;
import vn.motcua.posting.Posting;
import vn.motcua.posting.Postings;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;
import vn.motcua.workflow.RefusalIn;

/** A council concludes, everybody may read it and object, and the days of it are those of the official calendar. */
@MotCuaTest
class PostingJourneyTest {

    private static final Step MEETING = new Step("COUNCIL_MEETING");
    private static final Step POSTING = new Step("POSTING");
    private static final String FOLLOW = "UserTask_FollowPosting";
    private static final String OBJECTOR = "Trịnh Thị Kháng Nghị";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    CouncilMeetings meetings;

    @Autowired
    Postings postings;

    @Autowired
    Objections objections;

    @Autowired
    EndPosting endPosting;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "posted on {0}, until {1}: {2}")
    @CsvSource({
        "2026-01-08, 2026-01-10, a Saturday that is worked in exchange",
        "2026-01-12, 2026-01-14, two days of work",
        "2026-02-13, 2026-02-24, over Tết",
        "2026-11-20, 2026-11-25, over a week-end and the day of culture"
    })
    void the_days_of_a_posting_are_those_of_the_official_calendar(String day, LocalDate until, String why) {
        var dossier = posted(day);
        var endsAt = last(dossier).endsAt();

        assertThat(LocalDate.ofInstant(endsAt, Vietnam.ZONE)).as(why).isEqualTo(until);
        assertThat(then.timer(dossier, "BoundaryEvent_PostingOver")).isEqualTo(endsAt);
        time.itIs(endsAt.plusSeconds(1));
        time.letDueJobsRun(dossier);

        then.on(dossier)
                .isWaitingAt(Step.SIGNING)
                .hasPassedIn("posting", "ServiceTask_EndPosting")
                .hasNotPassed("BoundaryEvent_PostingObjected")
                .hasInHistory(EventKind.COUNCIL_MET, EventKind.POSTED, EventKind.POSTING_ENDED);
        assertThat(last(dossier).outcome()).isEqualTo(Posting.Outcome.RUN_OUT);
    }

    @Test
    void the_notice_that_hangs_is_printed_and_names_no_more_than_it_must() {
        var dossier = beforeTheCouncil("2026-01-13", aDossier().identifiedBy("031060001234"));
        var officer = http.browser("thanh-quang.xa-hoi");
        var sheet = "/api/dossiers/" + dossier + "/papers/posting-notice.pdf";
        assertThat(officer.get(sheet).text()).contains("Hội đồng chưa kết luận");
        assertThat(officer.get("/api/dossiers/" + dossier + "/papers").text()).doesNotContain("POSTING_NOTICE");

        socialOfficer().recordsApproval(dossier);
        var before = PdfReader.text(officer.bytes(sheet + "?preview=true"));
        assertThat(before)
                .contains("Số: ……/TB", "Biên bản họp Hội đồng xét duyệt số 05/BB ngày 13/01/2026")
                .contains("Đủ điều kiện. Thống nhất đủ điều kiện hưởng.")
                .contains("Niêm yết từ ngày 13/01/2026 đến hết ngày 15/01/2026");
        socialOfficer().postsPublicly(dossier);
        time.itIs("2026-01-14T09:00");
        var hanging = officer.bytes(sheet);
        assertThat(then.on(dossier).row().owner().identityNumber()).isEqualTo("031060001234");
        assertThat(PdfReader.text(hanging))
                .contains("Số: 12/TB", then.on(dossier).row().owner().name(), "hết ngày 15/01/2026")
                .doesNotContain("031060001234");
        assertThat(PdfReader.pages(hanging)).isOne();
        assertThat(officer.get("/api/dossiers/" + dossier + "/papers").text()).contains("Thông báo niêm yết công khai");
        assertThat(http.browser("gia-loc.xa-hoi").get(sheet).status()).isIn(403, 404);
    }

    @Test
    void an_objection_at_the_desk_stops_the_posting_and_is_on_record() {
        var dossier = posted("2026-01-13");
        then.on(dossier).isDueAt("2026-01-27T17:00");
        time.itIs("2026-01-14T09:00");
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.get("/desk/dossiers/" + dossier).text()).contains("id=\"objection\"");

        assertThat(desk.post(path(dossier), objection("2026-01-14")).status()).isEqualTo(204);

        then.on(dossier)
                .isWaitingAt(MEETING)
                .hasPassed("BoundaryEvent_PostingObjected")
                .hasNotPassedIn("posting", "ServiceTask_EndPosting")
                .hasLedger(ClockCause.ACCEPTED, ClockCause.CASE_CHANGED)
                .rings("BoundaryEvent_DossierOverdue", "2026-02-10T17:00");
        assertThat(then.on(dossier).row().caseKey()).isEqualTo("with-objection");
        assertThat(last(dossier).outcome()).isEqualTo(Posting.Outcome.OBJECTED);
        assertThat(objections.waiting(dossier)).singleElement().satisfies(kept -> {
            assertThat(kept.words().objector()).isEqualTo(OBJECTOR);
            assertThat(kept.recordedBy().value()).isEqualTo("thanh-quang.desk-1");
        });
        assertThatThrownBy(() -> jdbc.sql("delete from posting_objection where dossier_id = ?")
                        .param(dossier.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(desk.get("/api/dossiers/" + dossier).text()).contains(OBJECTOR);

        endPosting.end(last(dossier).id());
        time.itIs("2026-01-16T09:00");
        time.letDueJobsRun(dossier);
        assertThat(last(dossier).outcome()).as("the bell is gone").isEqualTo(Posting.Outcome.OBJECTED);
        then.on(dossier).isWaitingAt(MEETING).hasNotInHistory(EventKind.POSTING_ENDED);
    }

    @Test
    void the_council_meets_again_about_all_that_was_objected_and_its_conclusion_is_posted_anew() {
        var dossier = objected("2026-01-13");
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.post(path(dossier), objection("2026-01-14")).status())
                .as("one more before the meeting")
                .isEqualTo(204);

        assertThat(refusal(() -> socialOfficer().recordsApproval(dossier))).contains("Có khiếu nại chưa được kết luận");
        socialOfficer().recordsMeeting(dossier, Map.of("aboutObjections", "Đã xác minh, cả hai khiếu nại không đúng."));

        assertThat(objections.waiting(dossier)).isEmpty();
        assertThat(objections.of(dossier)).hasSize(2);
        assertThat(meetings.of(dossier)).hasSize(2);
        then.on(dossier).isWaitingAt(POSTING);
        assertThat(desk.post(path(dossier), objection("2026-01-14")).status())
                .as("nothing hangs between two postings")
                .isEqualTo(409);
        socialOfficer().postsPublicly(dossier);
        then.on(dossier).hasOpen(FOLLOW);
        time.itIs("2026-01-19T08:00");
        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING);
        assertThat(postings.of(dossier))
                .extracting(Posting::outcome)
                .containsExactly(Posting.Outcome.OBJECTED, Posting.Outcome.RUN_OUT);
    }

    @Test
    void who_objects_stands_in_the_book_and_nowhere_else() {
        var dossier = objected("2026-01-13");

        assertThat(jdbc.sql("select count(*) from dossier_event where dossier_id = ? and detail::text like ?")
                        .params(dossier.value(), "%" + OBJECTOR + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where text_ like ?")
                        .param("%" + OBJECTOR + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from outbox_message where payload::text like ?")
                        .param("%" + OBJECTOR + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_the_desk_that_keeps_it_takes_an_objection_and_only_while_it_hangs() {
        var dossier = posted("2026-01-13");

        assertThat(http.browser("gia-loc.desk-1")
                        .post(path(dossier), objection("2026-01-13"))
                        .status())
                .isEqualTo(404);
        assertThat(http.browser("thanh-quang.chairman")
                        .post(path(dossier), objection("2026-01-13"))
                        .status())
                .isEqualTo(403);
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.post(path(dossier), objection("2026-01-12")).status())
                .as("before it was posted")
                .isEqualTo(422);
        assertThat(desk.post(path(dossier), objection("2026-01-14")).status())
                .as("tomorrow")
                .isEqualTo(422);
        assertThat(objections.of(dossier)).isEmpty();

        time.itIs("2026-01-15T17:00:01");
        assertThat(desk.post(path(dossier), objection("2026-01-15")).status())
                .as("over, though nobody has heard the bell yet")
                .isEqualTo(409);
        assertThat(desk.get("/desk/dossiers/" + dossier).text()).doesNotContain("id=\"objection\"");
        time.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.SIGNING);
    }

    @Test
    void no_meeting_ends_without_a_scan_of_its_minutes_and_a_second_one_needs_its_own() {
        var dossier = beforeTheCouncil("2026-01-13");
        assertThat(refusal(() -> socialOfficer().recordsMeetingUnscanned(dossier, Map.of())))
                .contains("Chưa có bản quét «Biên bản họp xét duyệt» của lần này");
        then.on(dossier).isWaitingAt(new Step("COUNCIL_MEETING"));

        socialOfficer()
                .recordsMeeting(dossier, Map.of("meetingOutcome", "POSTPONED", "conclusion", "Cần xác minh thu nhập."));
        time.itIs("2026-01-14T09:00");
        socialOfficer().putsBeforeTheCouncil(dossier);
        assertThat(refusal(() -> socialOfficer().recordsMeetingUnscanned(dossier, Map.of())))
                .as("the minutes of the first meeting are not those of the second")
                .contains("của lần này");

        socialOfficer().recordsApproval(dossier);
        then.on(dossier).isWaitingAt(new Step("POSTING"));
    }

    @Test
    void minutes_are_uploaded_by_whoever_is_at_that_step_and_under_its_name_alone() {
        var dossier = beforeTheCouncil("2026-01-13");
        var address = "/api/dossiers/" + dossier + "/documents?purpose=STEP_RECORD&documentKey=";
        var officer = http.browser("thanh-quang.xa-hoi");

        assertThat(officer.upload(address + "posting", "x.pdf", Scans.pdf()).text())
                .contains("chỉ được tải lên khi đang làm bước ấy");
        assertThat(http.browser("thanh-quang.desk-1")
                        .upload(address + "council-meeting", "x.pdf", Scans.pdf())
                        .status())
                .isEqualTo(403);
        var kept = officer.upload(address + "council-meeting", "bien-ban.pdf", Scans.pdf());
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(officer.get("/desk/dossiers/" + dossier).text()).contains("Biên bản họp xét duyệt", "bien-ban.pdf");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no quorum | present=4,inFavour=4 | ít nhất 67%",
                "more than there are | present=8 | không thể nhiều hơn số thành viên của hội đồng",
                "more in favour than there | inFavour=7 | không thể nhiều hơn số thành viên có mặt",
                "approved by half | inFavour=3 | quá nửa số thành viên có mặt",
                "refused against most | meetingOutcome=NOT_APPROVED | thì không thể kết luận không đủ điều kiện",
                "tomorrow | heldOn=2026-01-14 | không thể ở tương lai",
                "before it was filed | heldOn=2026-01-12 | không thể trước ngày nhận hồ sơ",
                "about nothing | aboutObjections=Khiếu nại không đúng. | Không có khiếu nại nào đang chờ"
            })
    void a_meeting_that_could_not_be_is_refused(String what, String different, String why) {
        var dossier = beforeTheCouncil("2026-01-13");
        var form = new HashMap<String, Object>();
        for (var field : different.split(",")) {
            var value = field.substring(field.indexOf('=') + 1);
            form.put(field.substring(0, field.indexOf('=')), value.matches("\\d+") ? Integer.valueOf(value) : value);
        }

        assertThat(refusal(() -> socialOfficer().recordsMeeting(dossier, form))).contains(why);

        then.on(dossier).isWaitingAt(MEETING);
        assertThat(meetings.of(dossier)).isEmpty();
    }

    @Test
    void a_posting_that_is_recorded_late_counts_from_its_day_but_not_when_its_days_are_gone() {
        var dossier = beforeTheCouncil("2026-01-13");
        socialOfficer().recordsApproval(dossier);
        time.itIs("2026-01-14T08:00");

        assertThat(refusal(() -> socialOfficer().posts(dossier, "2026-01-12"))).contains("trước ngày họp xét duyệt");
        socialOfficer().posts(dossier, "2026-01-13");

        assertThat(LocalDate.ofInstant(last(dossier).endsAt(), Vietnam.ZONE)).isEqualTo("2026-01-15");
        var late = beforeTheCouncil("2026-01-13");
        socialOfficer().recordsApproval(late);
        time.itIs("2026-01-16T08:00");
        assertThat(refusal(() -> socialOfficer().posts(late, "2026-01-13"))).contains("Hãy niêm yết lại từ hôm nay");
        then.on(late).isWaitingAt(POSTING);
    }

    @Test
    void nothing_is_put_to_the_leader_as_granted_before_the_council_and_the_posting() {
        var dossier = beforeTheCouncil("2026-01-13");
        socialOfficer()
                .recordsMeeting(
                        dossier,
                        Map.of("meetingOutcome", "NOT_APPROVED", "inFavour", 1, "conclusion", "Đang hưởng lương hưu."));
        then.on(dossier).isWaitingAt(Step.REVIEW).hasNotPassed("UserTask_Posting");

        assertThat(refusal(() -> socialOfficer().reviews(dossier))).contains("Hội đồng chưa kết luận đủ điều kiện");
        socialOfficer().proposesRefusal(dossier, "Đang hưởng lương hưu (Điều 5 Nghị định 20/2021/NĐ-CP).");

        then.on(dossier).isWaitingAt(Step.SIGNING);
    }

    @Test
    void a_dossier_that_is_withdrawn_hangs_no_longer() {
        var dossier = posted("2026-01-13");

        earlyEnds.withdraw("thanh-quang.desk-1", dossier, FeeConsequence.NOTHING_PAID);

        then.on(dossier).hasStatus(DossierStatus.WITHDRAWN);
        assertThat(last(dossier).outcome()).isEqualTo(Posting.Outcome.DROPPED);
        assertThat(http.browser("thanh-quang.desk-1")
                        .post(path(dossier), objection("2026-01-13"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_objection_and_the_last_bell_have_one_outcome() {
        var dossier = posted("2026-01-13");
        time.itIs("2026-01-15T16:59:59");

        assertThat(http.browser("thanh-quang.desk-1")
                        .post(path(dossier), objection("2026-01-15"))
                        .status())
                .isEqualTo(204);
        time.itIs("2026-01-15T17:00:01");
        time.letDueJobsRun(dossier);

        then.on(dossier).isWaitingAt(MEETING).hasNotInHistory(EventKind.POSTING_ENDED);
    }

    private DossierId beforeTheCouncil(String day) {
        return beforeTheCouncil(day, aDossier());
    }

    private DossierId beforeTheCouncil(String day, ADossier brought) {
        time.itIs(day + "T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var law = catalogue
                .inForce(new ProcedureKey("monthly-social-allowance"), LocalDate.parse(day))
                .orElseThrow();
        var dossier = desk.registers(brought.asRequiredBy(law));
        desk.accepts(dossier);
        socialOfficer().putsBeforeTheCouncil(dossier);
        return dossier;
    }

    private DossierId posted(String day) {
        var dossier = beforeTheCouncil(day);
        socialOfficer().recordsApproval(dossier).postsPublicly(dossier);
        then.on(dossier).hasOpen(FOLLOW);
        return dossier;
    }

    private DossierId objected(String day) {
        var dossier = posted(day);
        time.itIs("2026-01-14T09:00");
        assertThat(http.browser("thanh-quang.desk-1")
                        .post(path(dossier), objection("2026-01-14"))
                        .status())
                .isEqualTo(204);
        return dossier;
    }

    private Worker socialOfficer() {
        return counter.worker("thanh-quang.xa-hoi");
    }

    private Posting last(DossierId dossier) {
        var all = postings.of(dossier);
        return all.get(all.size() - 1);
    }

    private static String path(DossierId dossier) {
        return "/api/dossiers/%s/objections".formatted(dossier);
    }

    private static Map<String, Object> objection(String day) {
        return Map.of(
                "receivedOn",
                day,
                "objector",
                OBJECTOR,
                "contact",
                "Thôn Đoài",
                "content",
                "Người đề nghị đang hưởng lương hưu hằng tháng.");
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            return RefusalIn.find(refused).orElseThrow().message();
        }
        throw new AssertionError("nothing was refused");
    }
}
