package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.dossier.RequestSupplement;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** What an applicant may be asked for, how often, and who learns of a request that the law looks at twice. */
@MotCuaTest
class SupplementRulesJourneyTest {

    private static final String OTHER = "Bản cam đoan có chứng thực chữ ký";
    private static final String BASIS = "Điều 22 khoản 5 Nghị định 123/2015/NĐ-CP: nộp trích lục";
    private static final String WHY = "Giấy tờ nộp lại vẫn thiếu trang, người dân đồng ý bổ sung.";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    SupplementRequests supplements;

    @Autowired
    PermitSupplement permit;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_accepted_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        dossier = certificates.takenUp("2026-10-05T09:00");
    }

    @Test
    void a_listed_paper_asked_for_at_once_disturbs_nobody() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");

        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_ASKED)).doesNotContainKey(RequestSupplement.DOUBTS);
        assertThat(toldAs("SUPPLEMENT_DOUBTFUL")).isEmpty();
    }

    @Test
    void a_paper_outside_the_list_needs_its_law_and_tells_leader_and_controller() {
        asks(List.of(), OTHER, BASIS);

        assertThat(supplements.of(dossier)).singleElement().satisfies(asked -> {
            assertThat(asked.otherDocument()).isEqualTo(OTHER);
            assertThat(asked.legalBasis()).isEqualTo(BASIS);
        });
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_ASKED))
                .containsEntry("Giấy tờ", OTHER)
                .hasEntrySatisfying(
                        RequestSupplement.DOUBTS, doubts -> assertThat(doubts).contains(BASIS));
        assertThat(toldAs("SUPPLEMENT_DOUBTFUL"))
                .containsExactlyInAnyOrder("xa-thanh-quang.leader", "xa-thanh-quang.controller");
    }

    @Test
    void a_paper_outside_the_list_is_a_paper_of_that_dossier_to_be_marked_or_scanned() {
        asks(List.of(), OTHER, BASIS);
        var key = supplements.of(dossier).get(0).otherKey();
        var atTheDesk = http.browser("thanh-quang.desk-1");
        var path = "/api/dossiers/%s".formatted(dossier);

        var paper = paper(atTheDesk, key);
        assertThat(paper.path("name").asText()).isEqualTo(OTHER);
        assertThat(paper.path("condition").asText()).isEqualTo(BASIS);
        assertThat(paper.path("askedFor").asBoolean()).isTrue();
        assertThat(paper.path("mayBeCopied").asBoolean()).isTrue();

        assertThat(atTheDesk
                        .post(path + "/documents/shown", Map.of("documentKey", "outside-nothing", "shown", true))
                        .status())
                .isEqualTo(400);
        assertThat(atTheDesk
                        .post(path + "/documents/shown", Map.of("documentKey", key, "shown", true))
                        .status())
                .isEqualTo(204);
        assertThat(atTheDesk
                        .upload(path + "/documents?purpose=COMPONENT&documentKey=" + key, "cam-doan.pdf", Scans.pdf())
                        .status())
                .isEqualTo(201);
        assertThat(then.on(dossier).detail(EventKind.DOCUMENT_RECEIVED)).containsEntry("Giấy tờ", OTHER);
        desk.submits(dossier, "UserTask_AwaitSupplement", Map.of());

        paper = paper(atTheDesk, key);
        assertThat(paper.path("shown").asBoolean()).isTrue();
        assertThat(paper.path("askedFor").asBoolean()).isFalse();
        assertThat(paper.path("files")).hasSize(1);
        assertThat(ledgerAsRead().path(2).path("proofs").toString()).contains("Đã nhận bản quét: " + OTHER);
    }

    @Test
    void what_was_marked_as_brought_counts_as_brought() {
        asks(List.of(), OTHER, BASIS);
        assertThatThrownBy(() -> desk.submits(dossier, "UserTask_AwaitSupplement", Map.of()))
                .hasMessageContaining("đánh dấu đã nhận");
        http.browser("thanh-quang.desk-1")
                .post(
                        "/api/dossiers/%s/documents/shown".formatted(dossier),
                        Map.of("documentKey", supplements.of(dossier).get(0).otherKey(), "shown", true));

        desk.submits(dossier, "UserTask_AwaitSupplement", Map.of());

        then.on(dossier).isWaitingAt(Step.REVIEW).hasInHistory(EventKind.SUPPLEMENTED);
    }

    @Test
    void what_the_office_has_of_the_owner_already_is_taken_over_instead_of_brought_again() {
        var earlier = ofAnOwner("031090009911");
        asks(List.of(), OTHER, BASIS);
        var key = supplements.of(earlier).get(0).otherKey();
        desk.uploads(earlier, key);
        desk.submits(earlier, "UserTask_AwaitSupplement", Map.of());
        var code = then.on(earlier).row().code().value();

        ofAnOwner("031090009911");
        var atTheDesk = http.browser("thanh-quang.desk-1");
        asks(List.of(), OTHER, BASIS);
        assertThat(paper(atTheDesk, "declaration").path("earlier").isNull()).isTrue();
        var offered = paper(atTheDesk, key).path("earlier");
        assertThat(offered.path("code").asText()).isEqualTo(code);

        var path = "/api/dossiers/%s/documents/take-over".formatted(dossier);
        assertThat(atTheDesk
                        .post(path, Map.of("document", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(409);
        assertThat(atTheDesk
                        .post(path, Map.of("document", offered.path("id").asText()))
                        .status())
                .isEqualTo(204);

        assertThat(paper(atTheDesk, key).path("files")).hasSize(1);
        assertThat(paper(atTheDesk, key).path("earlier").isNull()).isTrue();
        assertThat(then.on(dossier).detail(EventKind.DOCUMENT_RECEIVED)).containsEntry("Lấy lại từ hồ sơ", code);
        desk.submits(dossier, "UserTask_AwaitSupplement", Map.of());
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    private DossierId ofAnOwner(String number) {
        dossier = counter.given(
                aDossier().of("marital-status-certificate").identifiedBy(number).receivedAt("2026-10-05T10:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        return dossier;
    }

    private JsonNode paper(Caller official, String key) {
        for (var paper :
                official.get("/api/dossiers/%s".formatted(dossier)).json().path("documents")) {
            if (paper.path("key").asText().equals(key)) {
                return paper;
            }
        }
        throw new AssertionError("no such paper: " + key);
    }

    @Test
    void without_its_law_it_is_not_asked_for() {
        assertThatThrownBy(() -> asks(List.of("declaration"), OTHER, null)).hasMessageContaining("phải nêu đủ căn cứ");
        assertThatThrownBy(() -> asks(List.of(), OTHER, "Thông tư")).hasMessageContaining("phải nêu đủ căn cứ");
        assertThatThrownBy(() -> asks(List.of(), null, null)).hasMessageContaining("ít nhất một giấy tờ");
        assertThatThrownBy(() -> asks(List.of(), "x".repeat(100_000), BASIS)).hasMessageContaining("không quá");

        then.on(dossier).isWaitingAt(Step.REVIEW).hasNotInHistory(EventKind.SUPPLEMENT_ASKED);
        assertThat(supplements.of(dossier)).isEmpty();
    }

    @Test
    void a_second_time_needs_the_leader_and_counts_for_one_request() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        desk.takesSupplement(dossier);
        assertThatThrownBy(() -> specialist.asksSupplement(dossier, Step.REVIEW, "declaration"))
                .hasMessageContaining("lãnh đạo cho phép");

        permitAs("thanh-quang.chairman");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        desk.takesSupplement(dossier);

        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_PERMITTED))
                .containsEntry("Lý do", WHY)
                .containsEntry("Lưu ý", PermitSupplement.WARNING);
        assertThat(supplements.of(dossier)).hasSize(2);
        assertThat(toldAs("SUPPLEMENT_DOUBTFUL")).isNotEmpty();
        assertThatThrownBy(() -> specialist.asksSupplement(dossier, Step.REVIEW, "declaration"))
                .hasMessageContaining("lãnh đạo cho phép");
    }

    @Test
    void nothing_counts_as_brought_until_a_scan_or_a_word_says_what() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        assertThatThrownBy(() -> desk.submits(dossier, "UserTask_AwaitSupplement", Map.of()))
                .hasMessageContaining("chưa có giấy tờ nào được quét");
        then.on(dossier).hasOpen("UserTask_AwaitSupplement").hasNotInHistory(EventKind.SUPPLEMENTED);

        desk.uploads(dossier, "declaration");
        desk.submits(dossier, "UserTask_AwaitSupplement", Map.of());

        var lines = ledgerAsRead();
        assertThat(lines.path(1).path("basis").asText()).contains("61/2018");
        assertThat(lines.path(2).path("basis").asText()).contains("61/2018");
        assertThat(lines.path(2).path("proofs").toString()).contains("Đã nhận bản quét: Tờ khai");
        assertThat(lines.path(2).path("by").asText()).isNotBlank();
    }

    @Test
    void the_ledger_says_who_let_the_applicant_be_asked_again_and_why() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        desk.takesSupplement(dossier);
        permitAs("thanh-quang.chairman");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");

        assertThat(ledgerAsRead().path(3).path("proofs").toString()).contains("cho phép yêu cầu thêm một lần", WHY);
    }

    private JsonNode ledgerAsRead() {
        return http.script("thanh-quang.ho-tich")
                .get("/api/dossiers/%s".formatted(dossier))
                .json()
                .path("ledger");
    }

    @Test
    void a_leader_permits_only_what_is_needed_and_only_of_their_own_authority() {
        assertThatThrownBy(() -> permitAs("thanh-quang.chairman")).hasMessageContaining("Chưa cần cho phép");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        assertThatThrownBy(() -> permitAs("thanh-quang.chairman")).hasMessageContaining("Không thể yêu cầu bổ sung");
        desk.takesSupplement(dossier);

        assertThatThrownBy(() -> permitAs("gia-loc.chairman")).hasMessageContaining("lãnh đạo");
        assertThatThrownBy(() -> permitAs("thanh-quang.ho-tich")).hasMessageContaining("lãnh đạo");
        permitAs("thanh-quang.chairman");
        assertThatThrownBy(() -> permitAs("thanh-quang.deputy")).hasMessageContaining("Đã cho phép");
    }

    @Test
    void the_leader_does_it_over_the_interface_too() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        desk.takesSupplement(dossier);
        var leader = http.browser("thanh-quang.chairman");
        var path = "/api/dossiers/%s".formatted(dossier);
        assertThat(leader.get(path).json().get("mayPermitSupplement").asBoolean())
                .isTrue();

        assertThat(leader.post(path + "/supplement-permit", Map.of("reason", "ngắn"))
                        .status())
                .isEqualTo(400);
        assertThat(leader.post(path + "/supplement-permit", Map.of("reason", WHY))
                        .status())
                .isEqualTo(204);

        assertThat(leader.get(path).json().get("mayPermitSupplement").asBoolean())
                .isFalse();
    }

    @Test
    void a_request_on_the_day_it_is_due_is_never_silent() {
        time.itIs("2026-10-08T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");

        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_ASKED).get(RequestSupplement.DOUBTS))
                .contains("yêu cầu vào ngày hẹn trả");
        assertThat(toldAs("SUPPLEMENT_DOUBTFUL")).isNotEmpty();
    }

    @Test
    void a_request_after_three_working_days_buys_no_new_clock() {
        time.itIs("2026-10-09T09:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_ASKED).get(RequestSupplement.DOUBTS))
                .contains("không tính lại từ đầu");
        time.itIs("2026-10-14T09:00");
        desk.takesSupplement(dossier);

        then.on(dossier).isDueAt("2026-10-08T17:00");
    }

    @Test
    void a_permitted_request_soon_after_a_new_count_began_is_in_time() {
        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-14T09:00");
        desk.takesSupplement(dossier);
        permitAs("thanh-quang.chairman");
        time.itIs("2026-10-15T09:00");

        specialist.asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-20T09:00");
        desk.takesSupplement(dossier);

        assertThat(then.on(dossier).detail(EventKind.SUPPLEMENT_ASKED).get(RequestSupplement.DOUBTS))
                .contains("lần yêu cầu thứ 2")
                .doesNotContain("không tính lại từ đầu");
        then.on(dossier).isDueAt("2026-10-23T17:00", "2026-10-08T17:00");
    }

    private void asks(List<String> papers, String other, String basis) {
        var form = new HashMap<String, Object>();
        form.put("reviewOutcome", "SUPPLEMENT");
        form.put("supplementDocuments", papers);
        form.put("supplementReason", "Cần thêm giấy tờ theo quy định của luật.");
        if (other != null) {
            form.put("supplementOther", other);
        }
        if (basis != null) {
            form.put("supplementBasis", basis);
        }
        specialist.submits(dossier, Step.REVIEW, form);
    }

    private void permitAs(String official) {
        time.doAs(official, () -> permit.permit(dossier, WHY).orThrow());
    }

    private List<String> toldAs(String kind) {
        return jdbc.sql("select group_id from official_notice where dossier_id = ? and kind = ?")
                .params(dossier.value(), kind)
                .query(String.class)
                .list();
    }
}
