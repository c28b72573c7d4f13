package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Requests that no page of ours sees, byte by byte: a client library would not send most of them. */
@MotCuaTest
class RefusedAtTheDoorTest {

    private static final String BROWSER = "Accept: text/html,*/*;q=0.8\r\n";
    private static final String SCRIPT = "Accept: */*\r\n";

    @LocalServerPort
    int port;

    @Autowired
    Office time;

    @Test
    void a_forged_form_is_refused_on_a_page_or_as_a_problem_as_the_caller_reads() throws Exception {
        var form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n";

        assertThat(page(403, "POST /desk/intake HTTP/1.1", BROWSER + form))
                .contains("Trang dành cho vị trí công tác khác, hoặc phiên làm việc đã hết");
        assertThat(problem(403, "POST /desk/intake HTTP/1.1", SCRIPT + form))
                .contains("\"title\":\"Không được phép\"")
                .contains("mã chống giả mạo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /desk;v=1/intake HTTP/1.1",
                "GET /desk//intake HTTP/1.1",
                "GET /desk/%2e%2e/intake HTTP/1.1",
                "GET /desk/in%25take HTTP/1.1"
            })
    void what_the_firewall_refuses_is_told_in_words(String line) throws Exception {
        assertThat(page(400, line, BROWSER)).contains("Yêu cầu không được thực hiện");
        assertThat(problem(400, line, SCRIPT)).contains("\"detail\":\"Địa chỉ hoặc cách gọi không đúng.\"");
    }

    @Test
    void a_way_of_calling_that_is_none_is_refused_even_on_the_way_to_the_page() throws Exception {
        assertThat(problem(400, "TRACK /desk/intake HTTP/1.1", BROWSER)).contains("cách gọi không đúng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /desk%2Fintake HTTP/1.1", "GET /% HTTP/1.1", "GET /a%zzb HTTP/1.1"})
    void what_tomcat_refuses_is_told_in_words_too(String line) throws Exception {
        assertThat(page(400, line, BROWSER)).contains("<h1>Yêu cầu không hợp lệ</h1>");
        assertThat(problem(400, line, SCRIPT)).contains("\"title\":\"Yêu cầu không hợp lệ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /desk?q=a|b HTTP/1.1", "GET /[ HTTP/1.1", "G\u0001T / HTTP/1.1", "GET / HTTP/7.0"})
    void a_line_that_is_no_request_is_answered_all_the_same(String line) throws Exception {
        var status = line.endsWith("7.0") ? 505 : 400;

        assertThat(page(status, line, BROWSER)).contains("Về trang đầu");
    }

    @Test
    void a_page_that_is_none_bears_the_time_of_the_trials_clock() throws Exception {
        time.itIs("2026-12-24T09:30");

        assertThat(page(404, "GET /error HTTP/1.1", BROWSER)).containsPattern("Thời điểm: 09:3\\d:\\d\\d 24/12/2026");
    }

    private String page(int status, String line, String headers) throws IOException {
        var answer = refused(status, line, headers);
        assertThat(answer).containsIgnoringCase("content-type: text/html").contains("lang=\"vi\"");
        return answer;
    }

    private String problem(int status, String line, String headers) throws IOException {
        var answer = refused(status, line, headers);
        assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        return answer;
    }

    private String refused(int status, String line, String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = line + "\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            assertThat(answer.substring(answer.indexOf("\r\n")))
                    .doesNotContain("Tomcat", "Exception", "at org.", "Bad Request", "Forbidden", "timestamp");
            return answer;
        }
    }
}
