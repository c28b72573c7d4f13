package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** A body of the API is read as it stands or refused by name: nothing is guessed, nothing is dropped. */
@MotCuaTest
class StrictBodyTest {

    private static final String REST =
            "\"procedure\":\"birth-registration\",\"channel\":\"DESK\",\"returnMode\":\"DESK\"";
    private static final String FILER = "\"filer\":{\"name\":\"Nguyễn Văn An\"}";

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    Caller desk;
    long before;

    @BeforeEach
    void who_calls() {
        desk = http.script("thanh-quang.desk-1");
        before = dossiers();
    }

    @Test
    void an_unknown_key_is_named_with_those_that_are_known() {
        assertThat(refused("/api/dossiers", "{%s,%s,\"recievedAt\":null}".formatted(REST, FILER)))
                .contains("«recievedAt» không được nhận", "receivedAt", "submittedAt");
        assertThat(refused("/api/dossiers", "{%s,\"filer\":{\"fullName\":\"Nguyễn Văn An\"}}".formatted(REST)))
                .contains("«filer.fullName» không được nhận", "identityNumber");
    }

    @Test
    void a_name_in_the_place_of_a_key_is_not_repeated() {
        assertThat(refused("/api/dossiers", "{%s,\"filer\":{\"Nguyễn Văn An\":1}}".formatted(REST)))
                .contains("một trường đã gửi không được nhận")
                .doesNotContain("Nguyễn");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/dossiers/search, '{\"text\":\"\",\"pages\":1}', pages",
        "/api/tasks/dossiers, '{\"taskIds\":[],\"all\":true}', all",
        "/api/trial/clock, '{\"by\":\"PT1S\",\"back\":\"PT1S\"}', back"
    })
    void every_body_is_read_so(String path, String body, String key) {
        assertThat(refused(path, body)).contains("«" + key + "» không được nhận");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1763604000",
                "1763604000.5",
                "\"1763604000\"",
                "\"2026-11-20\"",
                "\"2026-11-20T09:00\"",
                "[2026,11,20]",
                "\"+12026-11-20T09:00:00+07:00\"",
                "{}"
            })
    void a_time_is_written_out_with_its_offset(String time) {
        assertThat(refused("/api/dossiers", "{%s,%s,\"receivedAt\":%s}".formatted(REST, FILER, time)))
                .contains("«receivedAt")
                .contains("2026-11-20T09:00:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"FAX\"", "\"desk\"", "0", "\"\"", "\"DESK;\"", "true"})
    void a_choice_that_is_none_is_named_with_those_there_are(String choice) {
        var body = "{\"procedure\":\"birth-registration\",\"channel\":%s,\"returnMode\":\"DESK\",%s}";

        assertThat(refused("/api/dossiers", body.formatted(choice, FILER)))
                .isEqualTo("Giá trị của «channel» không đúng; được phép: DESK, ONLINE, POST.");
    }

    @Test
    void text_is_no_number_and_a_number_no_text() {
        assertThat(refused("/api/dossiers", "{%s,\"filer\":{\"name\":12}}".formatted(REST)))
                .contains("«filer.name»");
        assertThat(refused("/api/dossiers/search", "{\"text\":\"\",\"page\":\"1\"}"))
                .contains("«page»");
        assertThat(refused("/api/dossiers/search", "{\"text\":\"\",\"page\":1.5}"))
                .contains("«page»");
        assertThat(refused("/api/trial/clock", "{\"by\":3600}")).contains("«by»");
    }

    @Test
    void what_is_said_twice_or_goes_on_after_its_end_is_no_json() {
        assertThat(refused("/api/dossiers", "{%s,%s,%s}".formatted(REST, FILER, FILER)))
                .contains("JSON");
        assertThat(refused("/api/dossiers", "{%s,%s} {}".formatted(REST, FILER)))
                .contains("JSON");
    }

    private String refused(String path, String body) {
        var answer = desk.postText(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.at("title")).isEqualTo("Yêu cầu không hợp lệ");
        assertThat(dossiers()).as("nothing is kept").isEqualTo(before);
        return answer.at("detail");
    }

    private long dossiers() {
        return jdbc.sql("select count(*) from dossier").query(Long.class).single();
    }
}
