package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.StubPortal;

/** What the portal should not have sent: said at the door, left to a person, or taken in without the part that is wrong. */
@PortalTest
class PortalBadInputTest {

    private static final String DOOR = "/api/portal/dossiers";

    @Autowired
    Applicant applicant;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    @Autowired
    DossierDocuments documents;

    @Autowired
    JdbcClient jdbc;

    private final StubPortal portal = StubPortal.get();

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
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

    @Test
    void an_abolished_or_unknown_procedure_is_left_to_a_person_in_words() {
        assertThat(leftToAPerson(applicant.dossier().put("MaTTHC", "9.999999"))).contains("«9.999999»");
    }

    @Test
    void a_procedure_that_is_not_in_force_that_day_is_left_to_a_person_in_words() {
        time.itIs("2020-12-31T09:00");
        assertThat(leftToAPerson(applicant.dossier().put("MaTTHC", "1.009994")))
                .contains("Ngày 31/12/2020 thủ tục «Cấp giấy phép xây dựng mới nhà ở riêng lẻ» (mã 1.009994)")
                .contains("không có hiệu lực");
    }

    @Test
    void an_older_code_of_a_procedure_is_taken_in_under_todays_and_both_are_said() {
        var dossier = applicant.files(applicant.dossier().put("MaTTHC", "1.009994"));
        assertThat(register.get(dossier).procedure()).hasToString("house-building-permit");
        assertThat(events.of(dossier))
                .filteredOn(line -> line.kind() == EventKind.DECLARED)
                .singleElement()
                .satisfies(line -> assertThat(line.detail())
                        .containsEntry("Mã thủ tục", "Cổng gửi mã 1.009994; tiếp nhận theo mã 1.013225."));
    }

    @Test
    void todays_code_leaves_no_line_about_codes() {
        var dossier = applicant.files(applicant.dossier());
        assertThat(events.of(dossier))
                .noneSatisfy(line -> assertThat(line.detail()).containsKey("Mã thủ tục"));
    }

    @Test
    void an_authority_that_nobody_knows_is_left_to_a_person() {
        assertThat(leftToAPerson(applicant.dossier().put("MaCoQuan", "000.00.99.H99")))
                .contains("000.00.99.H99");
    }

    @Test
    void an_authority_that_does_not_decide_this_is_left_to_a_person() {
        assertThat(leftToAPerson(applicant.dossier().put("MaCoQuan", "000.00.00.H24")))
                .contains("không có thẩm quyền");
    }

    @Test
    void an_authority_that_is_no_more_is_answered_for_by_its_successor() {
        var abolished = applicant.files(applicant.dossier().put("MaCoQuan", "000.00.30.H23"));
        assertThat(register.get(abolished).competentAuthority()).hasToString("xa-gia-loc");
        var renumbered = applicant.files(applicant.dossier().put("MaCoQuan", "000.02.30.H23"));
        assertThat(register.get(renumbered).competentAuthority()).hasToString("xa-thanh-quang");
    }

    @Test
    void a_phone_number_that_is_none_keeps_no_dossier_out_and_is_not_lost() {
        var message = applicant.dossier();
        message.withObject("/NguoiNop").put("SoDienThoai", "gọi bố nó");
        var dossier = applicant.files(message);
        assertThat(register.get(dossier).filer().phone()).isNull();
        assertThat(events.of(dossier))
                .anySatisfy(line -> assertThat(line.detail()).containsValue("gọi bố nó"));
    }

    static Stream<Arguments> badFiles() {
        var scan = Scans.pdf();
        return Stream.of(
                Arguments.of("ra ngoài máy chủ", file("http://127.0.0.1:1/tep.pdf", scan)),
                Arguments.of("không đọc được", file("file:///etc/passwd", scan)),
                Arguments.of("chuyển hướng", redirect(scan)),
                Arguments.of("không còn tệp", gone(scan)),
                Arguments.of("mã băm", otherContent(scan)),
                Arguments.of("Dung lượng", longer(scan)),
                Arguments.of("Dung lượng", shorter(scan)),
                Arguments.of("lớn hơn 20 MB", announcedTooLarge(scan)),
                Arguments.of("", noScan()));
    }

    private static Consumer<ObjectNode> file(String link, byte[] scan) {
        return message -> Applicant.attach(message, "declaration", scan, link);
    }

    private static Consumer<ObjectNode> redirect(byte[] scan) {
        return message -> {
            var portal = StubPortal.get();
            var there = portal.holds(scan);
            Applicant.attach(message, "declaration", scan, portal.holds(302, new byte[] {1}, there));
        };
    }

    private static Consumer<ObjectNode> gone(byte[] scan) {
        return message ->
                Applicant.attach(message, "declaration", scan, StubPortal.get().url() + "/files/khong-co");
    }

    private static Consumer<ObjectNode> otherContent(byte[] scan) {
        return message -> {
            var other = scan.clone();
            other[other.length - 1]++;
            Applicant.attach(message, "declaration", scan, StubPortal.get().holds(other));
        };
    }

    private static Consumer<ObjectNode> longer(byte[] scan) {
        return message -> Applicant.attach(
                message, "declaration", scan, StubPortal.get().holds(Arrays.copyOf(scan, scan.length + 100_000)));
    }

    private static Consumer<ObjectNode> shorter(byte[] scan) {
        return message -> Applicant.attach(
                message, "declaration", scan, StubPortal.get().holds(Arrays.copyOf(scan, scan.length - 1)));
    }

    private static Consumer<ObjectNode> announcedTooLarge(byte[] scan) {
        return message -> Applicant.attach(message, "declaration", scan).put("DungLuong", 50L * 1024 * 1024);
    }

    private static Consumer<ObjectNode> noScan() {
        return message -> Applicant.attach(message, "declaration", "<html>không phải bản quét</html>".getBytes());
    }

    @ParameterizedTest
    @MethodSource
    void badFiles(String reason, Consumer<ObjectNode> attaching) {
        var message = applicant.dossier();
        attaching.accept(message);
        Applicant.attach(message, "birth-notice", Scans.pdf());
        var dossier = applicant.files(message);

        eyes.on(dossier).isWaitingAt(Step.INTAKE);
        assertThat(documents.of(dossier))
                .extracting(DossierDocument::documentKey)
                .containsExactly("birth-notice");
        assertThat(refusedFiles(dossier)).singleElement().asString().contains(reason);
        assertThat(messenger.givenUp(dossier.toString())).isEmpty();
    }

    @Test
    void a_shelf_that_does_not_answer_is_asked_again() {
        var message = applicant.dossier();
        var scan = Scans.pdf();
        Applicant.attach(message, "birth-notice", scan, portal.holds(503, scan, null));
        var dossier = applicant.files(message);
        assertThat(documents.of(dossier)).isEmpty();
        assertThat(refusedFiles(dossier)).isEmpty();

        portal.mends(message.at("/TaiLieuNop/0/DuongDanTaiTepTin").asText(), scan);
        time.itIs("2026-11-20T09:01");
        messenger.carriesEverything();
        assertThat(documents.of(dossier)).hasSize(1);
    }

    private List<String> refusedFiles(DossierId dossier) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.ATTACHMENT_REFUSED)
                .map(line -> line.detail().get("Lý do"))
                .toList();
    }

    private String leftToAPerson(ObjectNode message) {
        var code = message.path("MaHoSoQuocGia").asText();
        assertThat(applicant.tells(message).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        assertThat(register.findByPortalCode(code)).isEmpty();
        assertThat(messenger.leftToAPerson(code)).hasSize(1);
        return messenger.leftToAPerson(code).get(0);
    }
}
