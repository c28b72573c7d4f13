package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Dossiers found again, by page and API, with one's own rights. */
@MotCuaTest
class SearchDossiersTest {

    private static final String IDENTITY = "031090001234";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void a_dossier_of_a_rare_name_waits_for_review() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(
                aDossier()
                        .of("marital-status-certificate")
                        .ownedBy("Đoàn Thị Ỷ Lan")
                        .receivedAt("2026-11-20T09:00"),
                desk);
        desk.accepts(dossier);
    }

    @Test
    void the_identity_number_finds_whole_and_grouped_but_never_in_part() {
        assertThat(found(Map.of("identityNumber", IDENTITY, "text", "y lan"))).isTrue();
        assertThat(found(Map.of("identityNumber", "031 090 001 234", "text", "y lan")))
                .isTrue();
        assertThat(found(Map.of("identityNumber", "03109000123", "text", "y lan")))
                .isFalse();
        assertThat(found(Map.of("identityNumber", "0310900012%", "text", "y lan")))
                .isFalse();
    }

    @Test
    void the_status_narrows_what_is_found() {
        assertThat(found(Map.of("text", "doan thi y lan", "status", 2))).isTrue();
        assertThat(found(Map.of("text", "doan thi y lan", "status", 10))).isFalse();
        assertThat(search(Map.of("status", 11)).status()).isEqualTo(400);
    }

    @Test
    void the_page_finds_by_name_without_accents_and_leads_to_the_dossier_with_papers_and_receipt() {
        var browser = http.browser("thanh-quang.ho-tich");

        var list = posted(browser, "text=" + encoded("y lan") + "&identityNumber=" + IDENTITY + "&status=ACCEPTED");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text())
                .contains("Đoàn Thị Ỷ Lan", "Được tiếp nhận", "17:00 Thứ Năm, 26/11/2026", "/desk/dossiers/" + dossier)
                .doesNotContain("href=\"/desk/dossiers?");

        assertThat(browser.get("/desk/dossiers/" + dossier).text())
                .contains("Sổ thời hạn", "Tiếp nhận hồ sơ", "Đã xuất trình")
                .contains("/api/dossiers/" + dossier + "/papers/receipt.pdf?copies=2")
                .doesNotContain("Lấy ý kiến", "Yêu cầu bổ sung", "Bưu gửi");
    }

    @Test
    void another_commune_finds_nothing_and_is_told_no_more_than_that() {
        var stranger = http.browser("tu-ky.desk-1");

        assertThat(posted(stranger, "text=" + encoded("y lan")).text()).contains("Không có hồ sơ nào khớp");
        var refused = stranger.get("/desk/dossiers/" + dossier);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).doesNotContain("Ỷ Lan");
    }

    @Test
    void nothing_is_searched_by_address() {
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers?text=lan&identityNumber=" + IDENTITY)
                        .text())
                .doesNotContain("Hồ sơ tìm được", IDENTITY);
    }

    @Test
    void the_menu_leads_everyone_to_their_own_pages_only() {
        assertThat(links("thanh-quang.desk-1"))
                .containsExactly(
                        "/desk/intake",
                        "/desk/due",
                        "/desk/certifications",
                        "/desk/dossiers",
                        "/desk/dossier-book",
                        "/desk/hand-over-sheets",
                        "/desk/uncollected",
                        "/desk/post",
                        "/desk/archive",
                        "/desk/notices",
                        "/trial/clock");
        assertThat(links("thanh-quang.ho-tich"))
                .containsExactly(
                        "/desk/dossiers",
                        "/desk/apologies",
                        "/desk/hand-over-sheets",
                        "/desk/serials",
                        "/desk/archive",
                        "/desk/notices",
                        "/trial/clock");
        assertThat(links("hai-phong.supervisor"))
                .containsExactly(
                        "/desk/control",
                        "/desk/dossiers",
                        "/desk/coordination",
                        "/desk/digitization",
                        "/desk/archive",
                        "/desk/notices",
                        "/trial/clock");
        assertThat(links("hai-phong.operator"))
                .containsExactly(
                        "/desk/messages",
                        "/desk/differences",
                        "/desk/scans",
                        "/desk/calendar-decrees",
                        "/desk/version-moves",
                        "/desk/outages",
                        "/desk/store-check",
                        "/desk/accounts",
                        "/desk/certificates",
                        "/camunda/app/cockpit/",
                        "/desk/notices",
                        "/trial/clock",
                        "/api/docs");
        assertThat(links("hai-phong.designer")).as("whoever builds on it").contains("/api/docs");
    }

    private Iterable<String> links(String official) {
        return http.script(official).get("/api/me").json().findValuesAsText("href");
    }

    private boolean found(Map<String, Object> search) {
        return search(search).json().findValuesAsText("id").contains(dossier.toString());
    }

    private Answer search(Map<String, Object> search) {
        return http.script("thanh-quang.desk-1").post("/api/dossiers/search", search);
    }

    private static Answer posted(Caller browser, String form) {
        return browser.send(
                "POST", "/desk/dossiers", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
