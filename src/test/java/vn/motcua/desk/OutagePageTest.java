package vn.motcua.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The page «Sự cố»: who sees it, what it refuses, and the way from a record to its approval. */
@MotCuaTest
class OutagePageTest {

    private static final String PAGE = "/desk/outages";

    @Autowired
    Http http;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nothing_is_left_for_others() {
        jdbc.sql("delete from outage").update();
    }

    @Test
    void a_controller_records_and_an_operator_approves() {
        time.itIs("2026-10-07T12:00");
        var controller = http.browser("thanh-quang.controller");
        assertThat(controller.get(PAGE).text())
                .contains("Ủy ban nhân dân xã Thanh Quang")
                .doesNotContain("Mọi cơ quan");

        var refused = post(controller, PAGE, form("2026-10-07T13:00"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("tương lai", "value=\"2026-10-07T08:00\"", "Mất điện");
        assertThat(post(controller, PAGE, form("2026-10-07T10:00")).text())
                .contains("Chờ duyệt")
                .doesNotContain("/approve");

        var id = jdbc.sql("select id::text from outage").query(String.class).single();
        var operator = http.browser("hai-phong.operator");
        assertThat(operator.get(PAGE).text()).contains(PAGE + "/" + id + "/approve", "hx-target=\"#outages\"");
        assertThat(post(operator, PAGE + "/" + id + "/approve", "").text()).contains("Đã duyệt");
        assertThat(post(operator, PAGE + "/" + id + "/approve", "").status()).isEqualTo(422);
    }

    @Test
    void others_see_nothing_of_it() {
        for (var official : new String[] {"thanh-quang.ho-tich", "thanh-quang.desk-1", "thanh-quang.chairman"}) {
            assertThat(http.browser(official).get(PAGE).status()).isEqualTo(403);
            assertThat(post(http.browser(official), PAGE, form("2026-10-07T10:00"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(jdbc.sql("select count(*) from outage").query(Integer.class).single())
                .isZero();
    }

    private static String form(String to) {
        return "authority=xa-thanh-quang&from=2026-10-07T08:00&to=" + to + "&reason="
                + URLEncoder.encode("Mất điện toàn xã từ sáng sớm.", UTF_8);
    }

    private static Caller.Answer post(Caller caller, String path, String form) {
        return caller.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }
}
