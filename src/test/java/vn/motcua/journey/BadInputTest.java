package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** What is sent wrongly over HTTP comes back as a problem in Vietnamese, and nothing of it is kept. */
@MotCuaTest
class BadInputTest {

    private static final byte[] PDF = Scans.pdf();

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    Caller desk;
    DossierId dossier;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        desk = http.script("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), counter.worker("thanh-quang.desk-1"));
    }

    @Test
    void what_is_right_is_taken_in_accepted_and_read_back() {
        var registered = desk.post("/api/dossiers", request());
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.at("taskId")).isNotNull();

        var accepted = desk.post("/api/dossiers/" + registered.at("id") + "/accept", Map.of());
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.at("code")).startsWith("000.00.41.H24-");
        assertThat(accepted.at("dueAt")).isEqualTo("2026-11-20T17:00:00+07:00");
        assertThat(accepted.json().path("explanation")).isNotEmpty();
        assertThat(desk.get("/api/dossiers/" + registered.at("id")).status()).isEqualTo(200);
    }

    @Test
    void an_authority_that_may_not_decide_is_told_who_may() {
        var answer = refused(422, desk.post("/api/dossiers", request("competentAuthority", "tp-hai-phong")));

        assertThat(answer.at("detail"))
                .contains("Ủy ban nhân dân thành phố Hải Phòng không có thẩm quyền")
                .contains("Ủy ban nhân dân xã Thanh Quang");
    }

    @Test
    void a_desk_is_told_that_it_does_not_serve_another_commune() {
        var answer = refused(422, desk.post("/api/dossiers", request("competentAuthority", "xa-gia-loc")));

        assertThat(answer.at("detail")).contains("không nhận hồ sơ thuộc thẩm quyền của Ủy ban nhân dân xã Gia Lộc");
    }

    @Test
    void an_unknown_procedure_is_named() {
        var answer = refused(422, desk.post("/api/dossiers", request("procedure", "no-such-procedure")));

        assertThat(answer.at("detail")).contains("no-such-procedure");
    }

    @Test
    void only_the_desk_takes_in() {
        var specialist = http.script("thanh-quang.ho-tich");

        assertThat(refused(403, specialist.post("/api/dossiers", request())).at("detail"))
                .isEqualTo("Việc này dành cho: cán bộ một cửa.");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "channel, FAX, DESK",
        "returnMode, PIGEON, POST",
        "receivedAt, hôm qua, receivedAt",
        "id, 17, id",
        "filer, chỉ một chuỗi, filer"
    })
    void a_value_of_the_wrong_kind_is_named_with_what_is_allowed(String field, String value, String hint) {
        var answer = refused(400, desk.post("/api/dossiers", request(field, value)));

        assertThat(answer.at("detail")).contains("«" + field + "»").contains(hint);
        assertThat(answer.text()).as("what was sent is not repeated").doesNotContain(value + "\"");
    }

    @Test
    void fields_that_are_missing_or_too_long_are_listed() {
        var wrong = request("summary", "x".repeat(1001));
        wrong.remove("filer");

        var answer = refused(400, desk.post("/api/dossiers", wrong));

        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("filer.name", "summary");
        assertThat(answer.json().path("errors").findValuesAsText("message"))
                .containsExactlyInAnyOrder("Chưa nhập họ và tên (hoặc tên tổ chức).", "Dài quá 1000 ký tự.");
    }

    @Test
    void filing_for_another_without_the_paper_that_allows_it_is_refused() {
        var child = Map.of("name", "Nguyễn Gia Hưng");

        var answer = refused(400, desk.post("/api/dossiers", request("owner", child)));
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("authorityPaper");

        var allowed = request("owner", child);
        allowed.put("authorityPaper", "cha đẻ");
        assertThat(desk.post("/api/dossiers", allowed).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"x\"", "null", "{\"procedure\":"})
    void what_is_no_json_is_said_to_be_none(String body) {
        refused(400, desk.postText("/api/dossiers", body));
    }

    @Test
    void what_nobody_can_type_is_refused_in_body_field_and_parameter() {
        for (var control : new String[] {"\u0000", "\u0007", "\u001b", "\u0085"}) {
            refused(400, desk.post("/api/dossiers", request("filer", Map.of("name", "An" + control))));
            refused(400, desk.post("/api/dossiers/search", Map.of("text", control)));
        }
        refused(400, desk.get("/api/procedures?text=khai%07sinh"));
    }

    @Test
    void another_authoritys_dossier_looks_like_none() {
        var stranger = http.script("gia-loc.desk-1");
        var paths = new String[] {"/api/dossiers/" + dossier, "/api/dossiers/" + dossier + "/papers/receipt.pdf"};

        for (var path : paths) {
            var answer = refused(404, stranger.get(path));
            var nothing = refused(
                    404,
                    stranger.get(
                            path.replace(dossier.toString(), UUID.randomUUID().toString())));
            assertThat(answer.at("detail")).isEqualTo(nothing.at("detail"));
        }
        refused(404, stranger.post("/api/dossiers/" + dossier + "/accept", Map.of()));
        refused(404, stranger.upload(documents("birth-notice", "COMPONENT"), "x.pdf", PDF));
        assertThat(stranger.post("/api/dossiers/search", Map.of("text", "")).text())
                .doesNotContain(dossier.toString());
    }

    @Test
    void an_id_that_is_none_is_a_dossier_that_is_none() {
        refused(404, desk.get("/api/dossiers/khong-phai-uuid"));
        refused(404, desk.get("/api/tasks/khong-co/dossier"));
        refused(400, desk.get("/api/dossiers/" + dossier + "/documents/khong-phai-uuid"));
    }

    @Test
    void an_address_or_a_way_of_calling_that_is_none() {
        refused(404, desk.get("/api/khong-co"));
        refused(405, desk.get("/api/dossiers/" + dossier + "/accept"));
        assertThat(refused(400, desk.get("/api/calendar/due?from=2026-11-20T09:00&unit=WORKING_DAY&amount=x"))
                        .at("detail"))
                .isNotBlank();
        refused(415, desk.send("POST", "/api/dossiers", "text/plain", BodyPublishers.ofString("procedure=birth")));
    }

    @Test
    void files_that_are_no_scans_leave_nothing_behind() {
        var program = "MZ\u0090\u0000 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        var before = documentsAndEvents();

        refused(400, desk.upload(documents("birth-notice", "COMPONENT"), "rong.pdf", new byte[0]));
        refused(415, desk.upload(documents("birth-notice", "COMPONENT"), "giay-chung-sinh.pdf", program));
        for (var path : new String[] {"../../etc/passwd.pdf", "C:\\\\windows\\\\x.pdf", "a/b.pdf"}) {
            assertThat(refused(400, desk.upload(documents("birth-notice", "COMPONENT"), path, PDF))
                            .at("detail"))
                    .contains("đường dẫn");
        }
        refused(400, desk.upload(documents("no-such-paper", "COMPONENT"), "x.pdf", PDF));
        refused(409, desk.upload(documents("result", "RESULT"), "x.pdf", PDF));
        refused(400, desk.upload(documents("birth-notice", "SECRET"), "x.pdf", PDF));
        refused(400, desk.upload("/api/dossiers/" + dossier + "/documents", "x.pdf", PDF));

        assertThat(documentsAndEvents()).isEqualTo(before);
    }

    @Test
    void an_upload_that_is_no_multipart_form_is_refused() {
        var before = documentsAndEvents();

        for (var type : new String[] {"application/json", "application/pdf"}) {
            refused(
                    400,
                    desk.send("POST", documents("birth-notice", "COMPONENT"), type, BodyPublishers.ofByteArray(PDF)));
        }
        assertThat(documentsAndEvents()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} MB")
    @ValueSource(ints = {21, 26, 200})
    void a_file_too_large_is_said_to_be(int megabytes) {
        var before = documentsAndEvents();

        var answer = refused(
                413,
                desk.upload(
                        documents("birth-notice", "COMPONENT"),
                        "lon.pdf",
                        BodyPublishers.ofInputStream(() -> scanOf(megabytes))));

        assertThat(answer.at("detail")).contains("quá 20 MB").contains("quét lại");
        assertThat(documentsAndEvents()).isEqualTo(before);
    }

    @Test
    void a_scan_comes_in_once_and_out_as_it_was() {
        var first = desk.upload(documents("birth-notice", "COMPONENT"), "Giấy chứng sinh.pdf", PDF);
        var again = desk.upload(documents("birth-notice", "COMPONENT"), "Giấy chứng sinh.pdf", PDF);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        var out = desk.get("/api/dossiers/" + dossier + "/documents/" + first.at("id"));
        assertThat(out.text()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        refused(404, http.script("gia-loc.desk-1").get("/api/dossiers/" + dossier + "/documents/" + first.at("id")));
    }

    private static InputStream scanOf(int megabytes) {
        var left = new long[] {megabytes * (1L << 20)};
        var zeros = new InputStream() {
            @Override
            public int read() {
                return left[0]-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left[0] <= 0) {
                    return -1;
                }
                var read = (int) Math.min(length, left[0]);
                left[0] -= read;
                return read;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(PDF), zeros);
    }

    private String documents(String key, String purpose) {
        return "/api/dossiers/%s/documents?documentKey=%s&purpose=%s".formatted(dossier, key, purpose);
    }

    private String documentsAndEvents() {
        return jdbc.sql("select (select count(*) from dossier_document) || ' ' || (select count(*) from dossier_event)")
                .query(String.class)
                .single();
    }

    /** In words, with the status, and without a trace of the inside. */
    private static Answer refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.at("title") + answer.at("detail"))
                .containsPattern("[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]")
                .doesNotContain("Exception", "ENGINE-", "vn.motcua", "org.", "null");
        return answer;
    }

    private static Map<String, Object> request() {
        return new HashMap<>(Map.of(
                "procedure",
                "birth-registration",
                "channel",
                "DESK",
                "returnMode",
                "DESK",
                "filer",
                Map.of("name", "Nguyễn Văn An"),
                "shownPapers",
                List.of("declaration", "identity-paper")));
    }

    private static Map<String, Object> request(String field, Object value) {
        var request = request();
        request.put(field, value);
        return request;
    }
}
