package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What the page of a dossier offers, and what the controller reads of all of them, by period. */
@MotCuaTest
class CorrectionListTest {

    private static final String PERIOD = "?from=2027-04-05&until=2027-04-09";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void a_dossier_of_a_week_of_its_own() {
        desk = counter.worker("tu-ky.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2027-04-05T09:00"), desk);
        desk.accepts(dossier);
    }

    @Test
    void the_controller_reads_what_was_and_what_is_but_nobodys_number_and_a_leader_reads_all() {
        correct("filer.name", "Nguyễn Văn Anh");
        correct("filer.phone", "0987654321");

        assertThat(http.browser("tu-ky.controller")
                        .get("/desk/corrections" + PERIOD)
                        .text())
                .containsSubsequence(
                        "Họ và tên người nộp, người nhận kết quả: ", "Nguyễn Văn An<", "→", "Nguyễn Văn Anh<")
                .containsSubsequence("Điện thoại người nộp, người nhận kết quả: ", "0912•••678<", "→", "0987•••321<")
                .contains("Gõ nhầm khi tiếp nhận hồ sơ.", "Căn cước bản chính")
                .doesNotContain("0912345678", "0987654321");
        assertThat(http.browser("tu-ky.chairman")
                        .get("/desk/corrections" + PERIOD)
                        .text())
                .containsSubsequence("0912345678", "→", "0987654321");
    }

    @Test
    void the_controller_finds_it_in_its_period_and_in_no_other() {
        correct("filer.name", "Nguyễn Văn Anh");
        var code = then.on(dossier).row().code().value();
        var controller = http.browser("tu-ky.controller");

        assertThat(controller.get("/desk/corrections" + PERIOD).text())
                .contains(code, "Đính chính dữ liệu", "Họ và tên người nộp", "Một cửa tự thực hiện");
        assertThat(controller
                        .get("/desk/corrections?from=2027-04-06&until=2027-04-09")
                        .text())
                .doesNotContain(code);
        assertThat(controller
                        .get("/desk/corrections?from=2027-04-09&until=2027-04-05")
                        .text())
                .contains("Khoảng thời gian không hợp lệ");
        assertThat(http.browser("gia-loc.controller")
                        .get("/desk/corrections" + PERIOD)
                        .text())
                .doesNotContain(code);
        assertThat(http.browser("tu-ky.desk-1").get("/desk/corrections").status())
                .isEqualTo(403);
    }

    @Test
    void the_page_asks_for_the_incident_of_what_is_filed_online_alone() {
        var page = http.browser("tu-ky.desk-1").get("/desk/dossiers/" + dossier).text();

        assertThat(page)
                .containsPattern("<option(?=[^>]*house-building-permit)[^>]*data-reveals")
                .containsPattern("<option[^>]*birth-registration")
                .doesNotContainPattern("<option(?=[^>]*birth-registration)[^>]*data-reveals");
    }

    @Test
    void the_table_begins_no_formula_and_names_nobody() {
        var put = http.browser("tu-ky.desk-1")
                .post(
                        "/api/dossiers/%s/corrections".formatted(dossier),
                        Map.of(
                                "values",
                                Map.of("filer.name", "Nguyễn Văn Anh"),
                                "reason",
                                "=HYPERLINK(\"x\"), gõ nhầm",
                                "evidence",
                                "Căn cước bản chính"));
        assertThat(put.status()).isEqualTo(200);

        var csv = http.browser("tu-ky.controller").get("/desk/corrections/export.csv" + PERIOD);

        assertThat(csv.text())
                .startsWith("\uFEFF\"Mã hồ sơ\"")
                .contains(then.on(dossier).row().code().value(), "\"'=HYPERLINK(\"\"x\"\"), gõ nhầm\"")
                .doesNotContain("Nguyễn Văn An");
    }

    @Test
    void the_page_offers_each_what_is_theirs() {
        var path = "/desk/dossiers/" + dossier;
        assertThat(http.browser("tu-ky.desk-1").get(path).text())
                .contains("Đính chính dữ liệu đã nhập", "Hủy hồ sơ nhập nhầm", "lập lại hồ sơ")
                .contains("value=\"Nguyễn Văn An\"")
                .doesNotContain("Nhập bù sau sự cố");
        assertThat(http.browser("tu-ky.ho-tich").get(path).text()).doesNotContain("Đính chính dữ liệu đã nhập");

        counter.worker("tu-ky.ho-tich").claims(dossier, Step.REVIEW);
        assertThat(correct("filer.name", "Nguyễn Văn Anh")).isEqualTo("PROPOSED");
        assertThat(http.browser("tu-ky.desk-1").get(path).text())
                .contains("Chờ lãnh đạo đồng ý", "Nguyễn Văn Anh")
                .doesNotContain("Đính chính dữ liệu đã nhập", ">Đồng ý<");
        assertThat(http.unreadNotices("tu-ky.chairman")).isPositive();
        var leader = http.browser("tu-ky.chairman");
        assertThat(leader.get(path).text()).contains(">Đồng ý<");
        var asked = leader.get("/api/dossiers/%s/corrections".formatted(dossier))
                .json()
                .path(0)
                .path("id")
                .asText();
        assertThat(leader.post("/api/dossiers/%s/corrections/%s/agree".formatted(dossier, asked), Map.of())
                        .at("state"))
                .isEqualTo("APPLIED");
        assertThat(then.on(dossier).row().filer().name()).isEqualTo("Nguyễn Văn Anh");
    }

    @Test
    void a_dossier_filed_anew_and_the_old_one_lead_to_each_other() {
        var browser = http.browser("tu-ky.desk-1");
        var put = browser.post(
                "/api/dossiers/%s/refile".formatted(dossier),
                Map.of(
                        "procedure",
                        "birth-registration",
                        "fees",
                        "NOTHING_PAID",
                        "reason",
                        "Chọn nhầm thủ tục khi tiếp nhận.",
                        "evidence",
                        "Tờ khai đã ký"));

        assertThat(put.status()).isEqualTo(200);
        var successor = put.at("successor");
        assertThat(browser.get("/desk/dossiers/" + dossier).text())
                .contains("Lập lại thành hồ sơ", "/desk/dossiers/" + successor);
        assertThat(browser.get("/desk/dossiers/" + successor).text())
                .contains("Lập lại từ hồ sơ", "/desk/dossiers/" + dossier);
    }

    private String correct(String field, String value) {
        return http.browser("tu-ky.desk-1")
                .post(
                        "/api/dossiers/%s/corrections".formatted(dossier),
                        Map.of(
                                "values",
                                Map.of(field, value),
                                "reason",
                                "Gõ nhầm khi tiếp nhận hồ sơ.",
                                "evidence",
                                "Căn cước bản chính"))
                .at("state");
    }
}
