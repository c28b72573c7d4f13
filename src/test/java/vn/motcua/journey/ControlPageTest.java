package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** «Bàn kiểm soát» through HTTP: for whoever watches over something, over what is theirs, and without anybody's data. */
@MotCuaTest
class ControlPageTest {

    private static final String OVERDUE =
            "/desk/control/dossiers?figure=OVERDUE&unit=xa-tu-ky.specialist.ho-tich&holder=tu-ky.ho-tich";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    DossierId dossier;
    String code;

    @BeforeEach
    void a_certificate_of_tu_ky_is_overdue() {
        var desk = counter.worker("tu-ky.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2027-10-18T08:00"), desk);
        desk.accepts(dossier);
        counter.worker("tu-ky.ho-tich").claims(dossier, Step.REVIEW);
        code = then.on(dossier).row().code().value();
        time.itIs(then.on(dossier).row().dueAt().plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu-ky.controller", "tu-ky.chairman"})
    void controller_and_head_see_their_authority_and_lead_on_to_its_dossiers(String official) {
        var browser = http.browser(official);

        assertThat(browser.get("/desk/control").text())
                .contains(
                        "Bàn kiểm soát",
                        "Công chức chuyên môn (Hộ tịch)",
                        "Nguyễn Thị Diệu Thúy",
                        OVERDUE.substring(0, OVERDUE.indexOf('&')))
                .doesNotContain("Nguyễn Văn An", "0912345678", "Theo cơ quan");
        assertThat(browser.get(OVERDUE).text())
                .contains(code, "/desk/dossiers/" + dossier)
                .doesNotContain("Nguyễn Văn An", "Nguyễn Gia Hưng", "0912345678");
        assertThat(browser.get(OVERDUE.replace("OVERDUE", "FINISHED")).text()).doesNotContain(code);
        assertThat(browser.get(OVERDUE.replace("holder=tu-ky.ho-tich", "holder=-"))
                        .text())
                .doesNotContain(code);
    }

    @Test
    void the_tables_are_taken_along_without_anybodys_data() {
        var controller = http.browser("tu-ky.controller");

        var morning = controller.get("/desk/control/export.csv?period=WEEK");
        assertThat(morning.contentType()).startsWith("text/csv");
        assertThat(morning.text())
                .startsWith("\uFEFF\"Mục\"")
                .contains("\"Quá hạn\"", "Nguyễn Thị Diệu Thúy")
                .doesNotContain("Nguyễn Văn An", "0912345678");
        assertThat(controller
                        .get(OVERDUE.replace("dossiers?", "dossiers/export.csv?"))
                        .text())
                .contains(code, "Nguyễn Thị Diệu Thúy")
                .doesNotContain("Nguyễn Văn An", "0912345678");
    }

    @Test
    void others_see_their_own_or_nothing() {
        assertThat(http.browser("gia-loc.controller").get(OVERDUE).text()).doesNotContain(code);
        assertThat(http.browser("gia-loc.controller")
                        .get("/desk/control?authority=xa-tu-ky")
                        .status())
                .isEqualTo(404);
        for (var official :
                new String[] {"tu-ky.desk-1", "tu-ky.ho-tich", "hai-phong.operator", "hai-phong.designer"}) {
            assertThat(http.browser(official).get("/desk/control").status())
                    .as(official)
                    .isEqualTo(403);
            assertThat(http.browser(official).get(OVERDUE).status())
                    .as(official)
                    .isEqualTo(403);
            assertThat(http.browser(official).get("/desk/control/export.csv").status())
                    .as(official)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_supervisor_sees_figures_of_all_below_sorted_and_dossiers_behind_a_purpose() {
        var supervisor = http.browser("hai-phong.supervisor");

        var tree = supervisor.get("/desk/control").text();
        assertThat(tree)
                .contains(
                        "Theo cơ quan",
                        "Ủy ban nhân dân thành phố Hải Phòng",
                        "Ủy ban nhân dân xã Tứ Kỳ",
                        "figure=OVERDUE&amp;period=TODAY&amp;decidedBy=xa-tu-ky")
                .doesNotContain("Nguyễn Văn An", "0912345678");
        assertThat(supervisor.get("/desk/control?sort=OVERDUE").text()).contains("aria-sort=\"descending\"");
        assertThat(supervisor.get("/desk/control?authority=xa-tu-ky").text())
                .contains("Ủy ban nhân dân xã Tứ Kỳ", "‹ Mọi cơ quan")
                .doesNotContain("Ủy ban nhân dân xã Gia Lộc");
        assertThat(supervisor
                        .get("/desk/control/dossiers?figure=OVERDUE&decidedBy=xa-tu-ky")
                        .text())
                .contains(code, "/desk/control/reads/" + dossier)
                .doesNotContain("/desk/dossiers/" + dossier, "Nguyễn Văn An");
    }

    @Test
    void what_no_one_offers_is_a_bad_request() {
        var controller = http.browser("tu-ky.controller");

        assertThat(controller.get("/desk/control?period=YEAR").status()).isEqualTo(400);
        assertThat(controller.get("/desk/control/dossiers?figure=NONE").status())
                .isEqualTo(400);
    }
}
