package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** What officials tell each other about a dossier stays among the offices that work on it. */
@MotCuaTest
class CommentsTest {

    @Autowired
    Certificates certificates;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_note_is_read_by_both_sides_of_the_office_and_by_nobody_who_was_only_asked() {
        var dossier = certificates.takenUp("2026-10-12T09:00");
        certificates.specialist().asksOpinion(dossier, "xa-gia-loc");
        var path = "/api/dossiers/" + dossier + "/comments";
        var specialist = http.browser("thanh-quang.ho-tich");
        var note = Map.of("id", UUID.randomUUID(), "content", " Đã gọi xác minh, <b>chờ</b> trả lời. ");

        assertThat(specialist.get(path).json().path("comments")).isEmpty();
        assertThat(specialist.post(path, note).status()).isEqualTo(201);
        assertThat(specialist.post(path, note).json().path("comments"))
                .as("sent twice")
                .hasSize(1);

        var read = http.browser("thanh-quang.desk-1").get(path).json().path("comments");
        assertThat(read.path(0).path("content").asText()).isEqualTo("Đã gọi xác minh, <b>chờ</b> trả lời.");
        assertThat(read.path(0).path("official").asText()).isNotBlank();
        var asked = http.browser("gia-loc.ho-tich").get(path);
        assertThat(asked.json().path("mayWrite").asBoolean()).isFalse();
        assertThat(asked.text()).doesNotContain("xác minh");
        assertThat(http.browser("gia-loc.ho-tich").post(path, note).status()).isEqualTo(403);
        assertThat(http.browser("tu-ky.ho-tich").get(path).status()).isEqualTo(404);
    }

    @Test
    void the_dossiers_own_page_shows_and_takes_notes_by_the_same_rules() {
        var dossier = certificates.takenUp("2026-10-12T09:00");
        certificates.specialist().asksOpinion(dossier, "xa-gia-loc");
        var page = "/desk/dossiers/" + dossier;
        var form = "data-act=\"/api/dossiers/" + dossier + "/comments\"";
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.get(page).text()).contains(form, "Chưa có ghi chú.");

        var named = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"")
                .matcher(desk.get(page).text());
        assertThat(named.find()).isTrue();
        var note = Map.of("id", named.group(1), "content", "Gọi lại sau <b>10 giờ</b>\ndòng hai");
        assertThat(desk.post("/api/dossiers/" + dossier + "/comments", note).status())
                .isEqualTo(201);

        for (var ours : List.of("thanh-quang.desk-1", "thanh-quang.ho-tich", "thanh-quang.chairman")) {
            assertThat(http.browser(ours).get(page).text()).contains(form, "Gọi lại sau &lt;b&gt;10 giờ");
        }
        assertThat(http.browser("gia-loc.ho-tich").get(page).text())
                .contains("Thông tin hồ sơ")
                .doesNotContain("Ghi chú nội bộ", "Gọi lại sau");
    }

    @Test
    void an_empty_and_a_too_long_note_are_refused_and_nothing_written_changes() {
        var dossier = certificates.takenUp("2026-10-12T09:00");
        var path = "/api/dossiers/" + dossier + "/comments";
        var specialist = http.browser("thanh-quang.ho-tich");

        assertThat(specialist
                        .post(path, Map.of("id", UUID.randomUUID(), "content", "  "))
                        .text())
                .contains("Ghi chú còn trống.");
        assertThat(specialist
                        .post(path, Map.of("id", UUID.randomUUID(), "content", "ệ".repeat(1001)))
                        .text())
                .contains("tối đa 1000 ký tự");
        assertThat(specialist
                        .post(path, Map.of("id", UUID.randomUUID(), "content", "ệ".repeat(1000)))
                        .status())
                .isEqualTo(201);
        assertThrows(DataAccessException.class, () -> jdbc.sql("update dossier_comment set content = 'x'")
                .update());
    }
}
