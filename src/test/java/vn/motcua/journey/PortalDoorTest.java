package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yaml.snakeyaml.Yaml;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;

/** What the contract does not allow is refused at the door, field by field, and nothing of it is stored. */
@PortalTest
class PortalDoorTest {

    private static final String DOOR = "/api/portal/dossiers";

    @Autowired
    Applicant applicant;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        time.itIs("2026-11-20T09:00");
    }

    @Test
    void half_a_json_is_refused_at_the_door() {
        var text = applicant.dossier().toString();
        var answer = applicant.tells(DOOR, text.substring(0, text.length() / 2), UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSON");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                spoilt("HinhThuc", message -> message.put("HinhThuc", "7")),
                spoilt("HinhThuc", message -> message.putNull("HinhThuc")),
                spoilt("NguoiNop.HoTen", message -> message.put("NguoiNop", 5)),
                spoilt("TaiLieuNop[0].MaBam", message -> message.putArray("TaiLieuNop")
                        .add(5)),
                spoilt("TaiLieuNop", message -> message.put("TaiLieuNop", 5)),
                spoilt("LoaiDoiTuong", message -> message.put("LoaiDoiTuong", "doanh nghiệp")),
                spoilt("NgayNop", message -> message.put("NgayNop", "20261399091500")),
                spoilt("NgayNop", message -> message.put("NgayNop", "2026-11-20T09:15:00")),
                spoilt("MaHoSoQuocGia", message -> message.remove("MaHoSoQuocGia")),
                spoilt("MaTTHC", message -> message.putArray("MaTTHC")),
                spoilt("NguoiNop.HoTen", message -> message.withObject("/NguoiNop")
                        .put("HoTen", " ")),
                spoilt("NguoiNop", message -> message.remove("NguoiNop")),
                spoilt("DuLieuKeKhai", message -> message.put("DuLieuKeKhai", "chữ")),
                spoilt("TaiLieuNop[0].MaBam", message -> Applicant.attach(message, "declaration", new byte[] {1})
                        .put("MaBam", "abc")),
                spoilt("TaiLieuNop[0].DungLuong", message -> Applicant.attach(message, "declaration", new byte[] {1})
                        .put("DungLuong", -1)),
                spoilt("TaiLieuNop", message -> {
                    for (var i = 0; i < 51; i++) {
                        Applicant.attach(message, "declaration", new byte[] {1});
                    }
                }));
    }

    private static Arguments spoilt(String field, Consumer<ObjectNode> spoiling) {
        return Arguments.of(field, spoiling);
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String field, Consumer<ObjectNode> spoiling) {
        var message = applicant.dossier();
        spoiling.accept(message);
        isRefusedAtTheDoor(message.toString(), "\"%s\"".formatted(field));
    }

    static Stream<Arguments> required() throws IOException {
        try (var contract = Files.newBufferedReader(Path.of("src/docs/api/national-portal.openapi.yaml"))) {
            var schemas =
                    new ObjectMapper().valueToTree(new Yaml().load(contract)).at("/components/schemas");
            return Map.of("HoSoTrucTuyen", "", "Nguoi", "/NguoiNop", "TepDinhKem", "/TaiLieuNop/0").entrySet().stream()
                    .flatMap(place -> schemas.at("/%s/required".formatted(place.getKey()))
                            .valueStream()
                            .map(field -> Arguments.of(place.getValue(), field.asText())));
        }
    }

    @ParameterizedTest(name = "{0}/{1}")
    @MethodSource
    void required(String place, String field) {
        var message = applicant.dossier();
        Applicant.attach(message, "declaration", new byte[] {1});
        ((ObjectNode) message.at(place)).remove(field);
        isRefusedAtTheDoor(message.toString(), field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "5", "\"x\""})
    void what_is_no_object_is_refused_at_the_door(String body) {
        isRefusedAtTheDoor(body, "đối tượng JSON", "\"MaHoSoQuocGia\"", "\"HinhThuc\"");
    }

    @Test
    void an_object_of_nothing_but_nonsense_is_refused_at_the_door() {
        isRefusedAtTheDoor("{\"TaiLieuNop\": 5}", "\"TaiLieuNop\"", "\"MaHoSoQuocGia\"", "\"HinhThuc\"");
    }

    private void isRefusedAtTheDoor(String body, String... words) {
        var stored = stored();
        var answer = applicant.tells(DOOR, body, UUID.randomUUID());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
        assertThat(stored()).isEqualTo(stored);
    }

    private long stored() {
        return jdbc.sql("select count(*) from inbox_message").query(Long.class).single();
    }
}
