package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** The same id sent again: harmless with the same content, refused with another. */
@MotCuaTest
class RepeatedRegistrationTest {

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void it_was_sent_once() {
        assertThat(send("thanh-quang.desk-1", "returnMode", "DESK").status()).isEqualTo(201);
    }

    @Test
    void the_same_again_is_the_same_dossier() {
        var again = send("thanh-quang.desk-1", "returnMode", "DESK");

        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.at("id")).isEqualTo(id.toString());
        assertThat(jdbc.sql("select count(*) from dossier_event where dossier_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"filer, Nguyễn Văn Bình", "owner, Nguyễn Gia Bảo", "receiver, Trần Thị Hoa", "returnMode, ELECTRONIC"})
    void another_content_under_the_same_id_is_refused_and_changes_nothing(String field, String value) {
        var answer = send("thanh-quang.desk-1", field, field.equals("returnMode") ? value : Map.of("name", value));

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("detail")).startsWith("Hồ sơ đã được lưu với nội dung khác.");
        assertThat(jdbc.sql("select filer_name || owner_name || receiver_name || return_mode from dossier where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Nguyễn Văn AnNguyễn Gia HưngNguyễn Văn AnDESK");
    }

    @Test
    void somebody_elses_id_is_refused_even_with_the_same_content() {
        var answer = send("thanh-quang.desk-2", "returnMode", "DESK");

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("detail")).isEqualTo("Hồ sơ này đã được người khác lưu.");
    }

    private Answer send(String official, String field, Object value) {
        var request = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "procedure",
                "birth-registration",
                "channel",
                "DESK",
                "filer",
                Map.of("name", "Nguyễn Văn An"),
                "owner",
                Map.of("name", "Nguyễn Gia Hưng"),
                "authorityPaper",
                "cha đẻ",
                "returnMode",
                "DESK"));
        request.put(field, value);
        return http.script(official).post("/api/dossiers", request);
    }
}
