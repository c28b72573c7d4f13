package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;

/** The operators' page of scans that nobody could read. */
@MotCuaTest
class GivenUpScansTest {

    private static final String REASON = "Chưa làm được bước «Nhận dạng chữ, lập bản PDF/A» sau 4 lần.";

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    @Test
    void only_operators_see_scans_that_were_given_up_and_have_them_tried_again_on_record() {
        var one = givenUp("2026-11-19T10:40");
        var other = givenUp("2026-11-19T10:41");
        var operator = http.browser("hai-phong.operator");

        assertThat(operator.get("/desk/scans").text()).contains(one.substring(0, 12), REASON, "Thử lại tất cả");
        assertThat(http.browser("thanh-quang.desk-1").get("/desk/scans").status())
                .isEqualTo(403);
        assertThat(http.browser("thanh-quang.controller")
                        .form("/desk/scans/" + one + "/retry", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(state(one)).isEqualTo("FAILED");

        assertThat(operator.form("/desk/scans/" + one + "/retry", Map.of()).text())
                .contains("Đã xếp lại");
        assertThat(state(one)).isEqualTo("READY");
        assertThat(state(other)).isEqualTo("FAILED");
        assertThat(operator.form("/desk/scans/" + one + "/retry", Map.of()).status())
                .isEqualTo(409);

        operator.form("/desk/scans/retry", Map.of());
        assertThat(state(other)).isEqualTo("READY");
        assertThat(jdbc.sql("select reason || ' ' || retried_by from scan_retry where sha256 in (:one, :other)")
                        .param("one", one)
                        .param("other", other)
                        .query(String.class)
                        .list())
                .containsExactly(REASON + " hai-phong.operator", REASON + " hai-phong.operator");
    }

    private String givenUp(String at) {
        var dossier = counter.given(aDossier().withoutItsPapers().receivedAt(at), counter.worker("thanh-quang.desk-1"));
        var id = http.script("thanh-quang.desk-1")
                .upload(
                        "/api/dossiers/%s/documents?documentKey=birth-notice&purpose=COMPONENT".formatted(dossier),
                        "quet.pdf",
                        Scans.pdf())
                .at("id");
        return jdbc.sql(
                        """
                        update scan_job set state = 'FAILED', stage = 'OCR', reason = :reason, ended_at = put_at
                        where sha256 = (select sha256 from dossier_document where id = cast(:id as uuid))
                        returning sha256""")
                .param("reason", REASON)
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String state(String sha256) {
        return jdbc.sql("select state from scan_job where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
