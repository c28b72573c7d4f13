package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What an applicant may be asked for, how often, and who learns of a request that the law looks at twice. */
@MotCuaTest
class SupplementRulesJourneyTest {

    private static final String OTHER = "Bản cam đoan có chứng thực chữ ký";
    private static final String BASIS = "Điều 22 khoản 5 Nghị định 123/2015/NĐ-CP";
    private static final String WHY = "Giấy tờ nộp lại vẫn thiếu trang, người dân đồng ý bổ sung.";

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
    void without_its_law_it_is_not_asked_for() {
        assertThatThrownBy(() -> asks(List.of("declaration"), OTHER, null)).hasMessageContaining("phải nêu căn cứ");
        assertThatThrownBy(() -> asks(List.of(), null, null)).hasMessageContaining("thành phần hồ sơ đã công bố");
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
