package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Worker;

/** Who is asked for an opinion reads what it is about; nobody else does, and nobody reads more. */
@MotCuaTest
class AskedAuthorityReadsTest {

    private static final String QUESTION = "Từ năm 2019 đến năm 2023 anh An đã đăng ký kết hôn ở xã chưa?";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    Worker specialist;
    DossierId dossier;

    @BeforeEach
    void a_marital_status_waits_for_review() {
        var desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
    }

    @Test
    void before_anybody_is_asked_another_commune_finds_nothing() {
        assertThat(read("gia-loc.ho-tich")).isEqualTo(404);
        assertThat(found("gia-loc.ho-tich")).isFalse();
    }

    @Test
    void the_asked_commune_reads_question_and_papers_while_it_is_asked_and_afterwards() {
        asksGiaLoc();

        var view = http.script("gia-loc.ho-tich").get(path()).json();
        assertThat(view.path("opinions").path(0).path("question").asText()).isEqualTo(QUESTION);
        assertThat(view.path("opinions").path(0).path("asked").asText()).isEqualTo("Ủy ban nhân dân xã Gia Lộc");
        assertThat(view.path("opinions").path(0).path("consequence").asText()).contains("tự quyết định");
        assertThat(view.path("documents").size()).isEqualTo(6);
        assertThat(view.path("mayUpload").asBoolean()).isFalse();
        assertThat(found("gia-loc.ho-tich")).isTrue();

        messenger.carriesEverything();
        counter.worker("gia-loc.ho-tich")
                .submits(
                        dossier,
                        "UserTask_GiveOpinion",
                        Map.of("verdict", "AGREED", "answer", "Chưa đăng ký kết hôn với ai tại xã."));
        messenger.carriesEverything();

        assertThat(http.browser("gia-loc.chairman")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Đồng ý, xác nhận", "Chưa đăng ký kết hôn với ai tại xã.")
                .doesNotContain("đến muộn", "Đang chờ trả lời");
        var answered = http.script("gia-loc.chairman").get(path()).json();
        assertThat(answered.path("opinions").path(0).path("verdict").asText()).isEqualTo("Đồng ý, xác nhận");
        assertThat(answered.path("opinions").path(0).path("consequence").isNull())
                .isTrue();
    }

    @Test
    void a_commune_that_was_not_asked_still_finds_nothing() {
        asksGiaLoc();

        assertThat(read("tu-ky.ho-tich")).isEqualTo(404);
        assertThat(found("tu-ky.ho-tich")).isFalse();
        assertThat(read("hai-phong.designer")).isEqualTo(403);
    }

    @Test
    void whoever_is_asked_only_reads() {
        asksGiaLoc();

        assertThat(http.script("gia-loc.desk-1")
                        .post(path() + "/accept", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(http.script("gia-loc.desk-1")
                        .upload(
                                path() + "/documents?documentKey=declaration&purpose=COMPONENT",
                                "to-khai.pdf",
                                Scans.pdf())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void recalling_is_offered_to_the_offices_of_the_dossier_and_not_to_whoever_is_asked() {
        asksGiaLoc();

        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("data-act=\"" + path() + "/recall\"");
        assertThat(http.browser("gia-loc.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains(QUESTION)
                .doesNotContain("/recall");
    }

    @Test
    void what_the_applicant_was_told_and_said_on_the_telephone_is_not_for_whoever_is_asked() {
        asksGiaLoc();
        var desk = http.script("thanh-quang.desk-1");
        var notice = jdbc.sql("select id::text from notice where dossier_id = ? limit 1")
                .param(dossier.value())
                .query(String.class)
                .single();
        var call =
                Map.of("notice", notice, "at", time.now().toString(), "reached", "Bà Ngọ", "said", "Bà đang nằm viện.");
        assertThat(desk.post(path() + "/calls", call).status()).isEqualTo(201);

        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Đã báo người nộp", "Bà Ngọ: Bà đang nằm viện.");
        assertThat(http.browser("gia-loc.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains(QUESTION)
                .doesNotContain("Đã báo người nộp", "Bà Ngọ", "nằm viện");
    }

    @Test
    void of_people_the_history_tells_whoever_is_asked_what_was_mended_and_not_to_what() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(
                aDossier()
                        .of("marital-status-certificate")
                        .receivedAt("2026-11-20T09:00")
                        .returnedBy(ReturnMode.POST),
                desk);
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        asksGiaLoc();
        var mended = Map.of(
                "name", "Bùi Thị Thơm",
                "address", "Ngõ 9 phố Bình Lộc",
                "phone", "0987 654 321",
                "reason", "Bà Thơm dặn gửi đến nhà con trai.");
        assertThat(http.script("thanh-quang.desk-1")
                        .post(path() + "/receiver", mended)
                        .status())
                .isEqualTo(200);

        assertThat(history("thanh-quang.ho-tich")).anyMatch(line -> line.contains("Bùi Thị Thơm"));
        assertThat(history("gia-loc.ho-tich"))
                .contains(
                        "Đã sửa người nhận, địa chỉ nhận (Người nhận; Số định danh; Địa chỉ nhận; Điện thoại; Thư điện tử)")
                .noneMatch(line -> line.contains("Thơm") || line.contains("Bình Lộc") || line.contains("654"));
        assertThat(http.browser("gia-loc.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Đã sửa người nhận")
                .doesNotContain("Ngõ 9", "0987654321", "nhà con trai", "an@example.vn");
    }

    private List<String> history(String official) {
        return http.script(official).get(path()).json().path("events").findValuesAsText("text");
    }

    @Test
    void the_case_of_verification_stands_in_the_ledger_with_its_basis() {
        asksGiaLoc();

        var view = http.script("thanh-quang.ho-tich").get(path()).json();
        assertThat(view.path("caseLabel").asText()).isEqualTo("Phải xác minh tại Ủy ban nhân dân xã khác");
        var ledger = view.path("ledger");
        assertThat(ledger.findValuesAsText("stateLabel")).containsExactly("Đang tính", "Đang tính");
        assertThat(ledger.path(0).path("to")).isEqualTo(ledger.path(1).path("from"));
        assertThat(ledger.path(1).path("to").isNull()).isTrue();
        assertThat(ledger.path(1).path("reason").asText()).isEqualTo("Phải xác minh tại Ủy ban nhân dân xã Gia Lộc");
        assertThat(ledger.path(1).path("basis").asText()).contains("23 ngày làm việc");
        assertThat(view.path("explanation").size()).isGreaterThan(23);
    }

    private void asksGiaLoc() {
        specialist.submits(
                dossier,
                Step.REVIEW,
                Map.of("reviewOutcome", "ASK_OPINION", "opinionOf", "xa-gia-loc", "opinionQuestion", QUESTION));
    }

    private int read(String official) {
        return http.script(official).get(path()).status();
    }

    private boolean found(String official) {
        return http.script(official)
                .post("/api/dossiers/search", Map.of("text", "nguyen gia hung", "page", 0))
                .json()
                .findValuesAsText("id")
                .contains(dossier.toString());
    }

    private String path() {
        return "/api/dossiers/" + dossier;
    }
}
