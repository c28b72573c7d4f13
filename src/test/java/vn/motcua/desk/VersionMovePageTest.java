package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.move.ContinueMove;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** The page «Chuyển bản»: from a version's line to the batch that is under way, for operators alone. */
@MotCuaTest
class VersionMovePageTest {

    private static final String PAGE = "/desk/version-moves";

    @Autowired
    ContinueMove continueMove;

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void no_plan_is_left() {
        jdbc.sql("delete from version_move").update();
    }

    @Test
    void an_operator_plans_looks_and_begins() {
        var dossier = underTheOldLaw();
        var code = jdbc.sql("select code from dossier where id = ?")
                .param(dossier)
                .query(String.class)
                .single();
        var operator = http.browser("hai-phong.operator");
        assertThat(operator.get(PAGE).text())
                .contains("hiệu lực từ 01/07/2025", "hồ sơ đang giải quyết", "Lập phương án");

        var refused = operator.form(PAGE, typed(""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ghi điều, khoản cho phép chuyển hồ sơ đang giải quyết.");

        var planned = operator.form(PAGE, typed("Khoản 2 <b>Điều 60</b>"));
        assertThat(planned.status()).isEqualTo(200);
        var page = planned.header("HX-Redirect");
        assertThat(page).startsWith(PAGE + "/");
        assertThat(operator.get(page).text())
                .contains("Khoản 2 &lt;b&gt;Điều 60&lt;/b&gt;", "Chuyển được", "Bỏ phương án")
                .containsPattern(">Chuyển [0-9.]+ hồ sơ</button>")
                .doesNotContain("<progress");
        assertThat(operator.get(page + "/lines.csv").text())
                .startsWith("\uFEFF\"Mã hồ sơ\"")
                .contains("\"%s\"".formatted(code), "\"Thẩm định hồ sơ\",\"Chuyển được\",\"\"");

        assertThat(operator.form(page + "/begin", Map.of()).text()).contains("Đang chuyển", "hồ sơ đã xong");
        assertThat(operator.form(page + "/begin", Map.of()).status()).isEqualTo(422);
        assertThat(operator.form(page + "/discard", Map.of()).text()).contains("Đã bắt đầu chuyển theo phương án này.");
        assertThat(operator.get(page + "/progress").text()).contains("<progress", "every 1s");
        assertThat(operator.get(page).text()).doesNotContain("Chuyển ngược lại");

        continueMove.go();
        assertThat(operator.get(page).text()).contains("Chuyển ngược lại").doesNotContain("<details open");
        var unsaid = operator.form(page + "/back", Map.of("basis", " "));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Ghi lý do chuyển ngược.", "aria-invalid=\"true\"", "<details open");
        var back = operator.form(page + "/back", Map.of("basis", "Chuyển nhầm"));
        assertThat(operator.get(back.header("HX-Redirect")).text())
                .contains("Chuyển nhầm", "<a href=\"" + page + "\">phương án trước</a>")
                .containsPattern(">Chuyển [0-9.]+ hồ sơ</button>");
    }

    @Test
    void nobody_else_sees_anything_of_it() {
        underTheOldLaw();
        var page =
                http.browser("hai-phong.operator").form(PAGE, typed("Điều 60")).header("HX-Redirect");
        for (var other : new String[] {"thanh-quang.desk-1", "thanh-quang.chairman", "hai-phong.designer"}) {
            var browser = http.browser(other);
            assertThat(browser.get(PAGE).status()).isEqualTo(403);
            assertThat(browser.get(page).status()).isEqualTo(403);
            assertThat(browser.get(page + "/lines.csv").status()).isEqualTo(403);
            assertThat(browser.form(page + "/begin", Map.of()).status()).isEqualTo(403);
            assertThat(browser.form(page + "/back", Map.of()).status()).isEqualTo(403);
        }
        assertThat(jdbc.sql("select state from version_move")
                        .query(String.class)
                        .single())
                .isEqualTo("PLANNED");
    }

    private UUID underTheOldLaw() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().of("house-building-permit").receivedAt("2026-06-25T09:00"), desk);
        desk.accepts(dossier);
        return dossier.value();
    }

    private Map<String, String> typed(String basis) {
        return Map.of("from", version("2025-07-01"), "to", version("2026-07-01"), "basis", basis);
    }

    private String version(String validFrom) {
        return jdbc.sql(
                        """
                        select id::text from procedure_version where procedure_key = 'house-building-permit'
                          and valid_from = cast(? as date) order by sequence desc limit 1""")
                .param(validFrom)
                .query(String.class)
                .single();
    }
}
