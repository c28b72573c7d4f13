package vn.motcua.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Caller;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The page «Lịch nghỉ»: who sees it, what it refuses, and the way from a decree's number to its application. */
@MotCuaTest
class DecreePageTest {

    private static final String PAGE = "/desk/calendar-decrees";
    private static final String RIGHT = form("77/QĐ-TTg", "2027-07-06", "OFF", "Nghỉ tránh bão");

    @Autowired
    Http http;

    @Autowired
    DecreeDesk decrees;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_monday_morning() {
        time.itIs("2027-07-05T08:00");
    }

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void an_operator_enters_looks_and_applies() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        var operator = http.browser(DecreeDesk.OPERATOR);

        assertThat(post(operator, PAGE, RIGHT).status()).isEqualTo(200);
        var page = PAGE + "/" + only("id");
        assertThat(operator.get(page).text())
                .contains("Quyết định số 77/QĐ-TTg ngày 01/11/2026 của Thủ tướng Chính phủ", "Xem trước", "Bỏ bản nhập")
                .doesNotContain(">Áp dụng</button>");

        var preview = post(operator, page + "/preview", "");
        assertThat(preview.text()).contains("Hẹn trả", "17:00 08/07/2027", "17:00 09/07/2027", ">Áp dụng</button>");
        assertThat(operator.get(page + "?text=KHONG-CO").text()).contains("Không có dòng nào khớp");
        var csv = operator.get(page + "/lines.csv?text=" + dossier);
        assertThat(csv.contentType()).contains("text/csv");
        assertThat(csv.text())
                .startsWith("\uFEFF\"Mã hồ sơ\"")
                .contains(
                        "\"Hẹn trả\",\"17:00 08/07/2027\",\"17:00 09/07/2027\",\"17:00 09/07/2027\",\"Chuyển muộn hơn\"");

        assertThat(post(operator, page + "/apply", "").text()).contains("Đang áp dụng", "hồ sơ đã xong");
        assertThat(post(operator, page + "/apply", "").status()).isEqualTo(422);
        assertThat(post(operator, page + "/discard", "").status()).isEqualTo(422);
        assertThat(operator.get(page + "/progress").text()).contains("<progress", "every 1s");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_written() {
        var operator = http.browser(DecreeDesk.OPERATOR);

        var answer = post(operator, PAGE, form("<b>1</b>", "2027-07-05", "OFF", "Lý do"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Ngày 05/07/2027 không còn ở phía trước", "&lt;b&gt;1&lt;/b&gt;", "value=\"2027-07-05\"");
        assertThat(post(operator, PAGE, form("x".repeat(100_000), "2027-07-06", "OFF", "Lý do"))
                        .text())
                .contains("Dài quá 100 ký tự.");
        assertThat(post(operator, PAGE, form("1\u001b", "2027-07-06", "OFF", "Lý do"))
                        .text())
                .contains("Có ký tự không in được");
        assertThat(post(operator, PAGE, "").status()).isEqualTo(422);
        assertThat(count()).isZero();

        decrees.entered(aDecree().off("2027-07-06"));
        var number = only("number");
        assertThat(post(operator, PAGE, form(number.toUpperCase(), "2027-07-07", "OFF", "Lý do"))
                        .text())
                .contains("đã được nhập.");
        assertThat(count()).isOne();
    }

    @Test
    void others_see_nothing_of_it_and_a_controller_only_looks() {
        decrees.previewed(aDecree().off("2027-07-06"));
        var page = PAGE + "/" + only("id");
        for (var other :
                new String[] {"thanh-quang.desk-1", "thanh-quang.chairman", "gia-loc.ho-tich", "hai-phong.designer"}) {
            var browser = http.browser(other);
            assertThat(browser.get(PAGE).status()).isEqualTo(403);
            assertThat(browser.get(page + "/lines.csv").status()).isEqualTo(403);
            assertThat(browser.get(page + "/progress").status()).isEqualTo(403);
            assertThat(post(browser, PAGE, RIGHT).status()).isEqualTo(403);
            assertThat(post(browser, page + "/apply", "").status()).isEqualTo(403);
        }
        var controller = http.browser("thanh-quang.controller");
        assertThat(controller.get(page).text()).contains("Hạn sẽ chuyển").doesNotContain("Bỏ bản nhập", ">Áp dụng<");
        assertThat(controller.get(page + "/lines.csv").status()).isEqualTo(200);
        for (var act : new String[] {"/preview", "/apply", "/discard"}) {
            assertThat(post(controller, page + act, "").status()).isEqualTo(403);
        }
        assertThat(post(controller, PAGE, RIGHT).status()).isEqualTo(403);
        assertThat(count()).isOne();
    }

    @Test
    void a_decree_entered_by_mistake_is_discarded() {
        var operator = http.browser(DecreeDesk.OPERATOR);
        decrees.previewed(aDecree().off("2027-07-06"));

        assertThat(post(operator, PAGE + "/" + only("id") + "/discard", "").status())
                .isEqualTo(200);

        assertThat(count()).isZero();
        assertThat(operator.get(PAGE + "/00000000-0000-0000-0000-000000000000").status())
                .isEqualTo(404);
        assertThat(operator.get(PAGE).text()).contains("Chưa có quyết định nào");
    }

    private int count() {
        return jdbc.sql("select count(*) from calendar_decree")
                .query(Integer.class)
                .single();
    }

    private String only(String column) {
        return jdbc.sql("select %s::text from calendar_decree".formatted(column))
                .query(String.class)
                .single();
    }

    private static String form(String number, String day, String kind, String reason) {
        return "number=%s&issuedBy=%s&issuedOn=2026-11-01&title=%s&source=&day=%s&kind=%s&reason=%s"
                .formatted(
                        encode(number),
                        encode("Thủ tướng Chính phủ"),
                        encode("Về việc nghỉ, làm bù"),
                        day,
                        kind,
                        encode(reason));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Caller.Answer post(Caller browser, String path, String body) {
        return browser.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }
}
