package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** The description of the interface is there for officials, and for nobody else. */
@MotCuaTest
class ApiDocsTest {

    @Autowired
    Http http;

    @Test
    void an_official_reads_what_may_be_called_with_what() {
        var page = http.browser("thanh-quang.desk-1").get("/api/docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "Tiếp nhận hồ sơ, cấp mã và ngày hẹn trả",
                        "/api/dossiers/{id}/accept",
                        "procedure*",
                        "id, status*, statusLabel, taskId")
                .doesNotContain("<script src=\"http");
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/api/docs/openapi.yaml")
                        .text())
                .startsWith("openapi: 3.0.3");
    }
}
