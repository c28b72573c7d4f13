package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.testing.RunningSimulators;

/** The portal as its contract describes it: what it files with us, and what it takes in which order. */
class NationalPortalTest {

    private static final String CODE = "000.00.41.H24-261120-0001";

    private static Listener office;
    private static RunningSimulators outside;

    @BeforeAll
    static void start() throws IOException {
        office = new Listener();
        outside = RunningSimulators.telling(office.url());
    }

    @AfterAll
    static void stop() {
        outside.close();
        office.close();
    }

    @BeforeEach
    void forget() {
        outside.clear();
        office.forget();
    }

    @Test
    void a_dossier_is_filed_with_people_data_and_a_readable_attachment() throws Exception {
        file("{\"procedure\":\"birth-registration\",\"filerName\":\"Lê Thị Nộp\",\"documents\":[\"birth-notice\"]}");

        var filed = office.next();
        assertThat(filed.believed()).isTrue();
        assertThat(filed.path()).isEqualTo("/api/portal/dossiers");
        assertThat(filed.body().path("MaTTHC").asText()).isEqualTo("1.001193");
        assertThat(filed.body().path("MaCoQuan").asText()).isEqualTo("000.00.41.H24");
        assertThat(filed.body().at("/NguoiNop/HoTen").asText()).isEqualTo("Lê Thị Nộp");
        assertThat(filed.body().path("DuLieuKeKhai").size()).isPositive();
        assertThat(filed.body().path("TaiLieuNop")).hasSize(1);

        var attachment = filed.body().path("TaiLieuNop").get(0);
        var content = fetch(attachment.path("DuongDanTaiTepTin").asText());
        assertThat(content).hasSize(attachment.path("DungLuong").asInt());
        assertThat(sha256(content)).isEqualTo(attachment.path("MaBam").asText());
        try (var pdf = Loader.loadPDF(content)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Giấy chứng sinh", "không có giá trị pháp lý");
        }
    }

    @Test
    void two_hundred_dossiers_are_filed_under_two_hundred_codes() throws InterruptedException {
        file("{\"count\":200}");
        assertThat(office.next(200).stream()
                        .map(heard -> heard.body().path("MaHoSoQuocGia").asText())
                        .distinct())
                .hasSize(200);
    }

    @Test
    void a_button_pressed_twice_files_the_dossier_in_a_second_message() throws InterruptedException {
        var code = file("{}");
        outside.post("/national-portal/dossiers/%s/file-again".formatted(code), "{}");
        outside.post("/national-portal/dossiers/%s/repeat".formatted(code), "{}");
        var told = office.next(3);
        assertThat(told)
                .extracting(heard -> heard.body().path("MaHoSoQuocGia").asText())
                .containsOnly(code);
        assertThat(told.get(1).messageId()).isNotEqualTo(told.get(0).messageId());
        assertThat(told.get(2).messageId()).isEqualTo(told.get(0).messageId());
    }

    @Test
    void a_supplement_answers_the_request_it_was_asked_by() throws InterruptedException {
        var code = file("{}");
        office.next();
        var request = UUID.randomUUID();
        assertThat(call(
                        "yeu-cau-bo-sung",
                        """
                {"MaHoSo": "%s", "MaHoSoQuocGia": "%s", "HoSoBoSungId": "%s", "NoiDungBoSung": "Thiếu giấy chứng sinh",
                 "NgayBoSung": "20261120091500"}"""
                                .formatted(code, code, request)))
                .isEqualTo("0");
        outside.post("/national-portal/dossiers/%s/supplements".formatted(code), "{\"document\":\"birth-notice\"}");

        var supplement = office.next();
        assertThat(supplement.path()).isEqualTo("/api/portal/dossiers/%s/supplements".formatted(code));
        assertThat(supplement.body().path("HoSoBoSungId").asText()).isEqualTo(request.toString());
        assertThat(supplement.body().at("/TaiLieuNop/0/MaThanhPhanHoSo").asText())
                .isEqualTo("birth-notice");
    }

    @Test
    void progress_told_in_order_is_taken_and_kept_in_that_order() {
        var portalCode = file("{}");
        assertThat(synchronise(portalCode, "2")).isEqualTo("0");
        assertThat(progress(portalCode, "4", "20261120100000")).isEqualTo("0");
        assertThat(progress(portalCode, "9", "20261120110000")).isEqualTo("0");

        var dossier = portal().path("dossiers").get(0);
        assertThat(dossier.path("code").asText()).isEqualTo(CODE);
        assertThat(dossier.path("status").asText()).isEqualTo("9");
        assertThat(dossier.path("told").findValuesAsText("status")).containsExactly("2", "4", "9");
        assertThat(portal().path("outOfOrder").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"10, 20261120100000", "1, 20261120100000", "9, 20261119080000"})
    void progress_that_cannot_follow_is_refused_and_counted(String status, String at) {
        var portalCode = file("{}");
        synchronise(portalCode, "2");
        progress(portalCode, "4", "20261120090000");
        assertThat(progress(portalCode, status, at)).isEqualTo("SAI_TRINH_TU");
        assertThat(portal().path("outOfOrder").asInt()).isEqualTo(1);
        assertThat(portal().at("/dossiers/0/status").asText()).isEqualTo("4");
    }

    @Test
    void progress_of_a_dossier_never_synchronised_is_refused() {
        assertThat(progress("", "4", "20261120090000")).isEqualTo("HO_SO_KHONG_TON_TAI");
    }

    @Test
    void a_dossier_of_the_counter_is_known_from_its_first_synchronisation() {
        assertThat(synchronise("", "2")).isEqualTo("0");
        assertThat(progress("", "4", "20261120090000")).isEqualTo("0");
    }

    @Test
    void a_missing_or_unreadable_field_is_named() {
        assertThat(call("DongBoHoSoMC", "{\"MaHoSo\":\"" + CODE + "\"}")).isEqualTo("THIEU_TRUONG");
        synchronise("", "2");
        assertThat(progress("", "4", "20/11/2026")).isEqualTo("SAI_DINH_DANG");
        assertThat(progress("", "11", "20261120090000")).isEqualTo("SAI_DINH_DANG");
    }

    @Test
    void the_next_call_is_rejected_as_chosen_and_only_that_one() {
        outside.post("/national-portal/reject-next", "{\"ma_loi\":\"THU_TUC_KHONG_TON_TAI\"}");
        assertThat(synchronise("", "2")).isEqualTo("THU_TUC_KHONG_TON_TAI");
        assertThat(synchronise("", "2")).isEqualTo("0");
    }

    @Test
    void a_repeated_message_gets_the_first_answer_and_does_nothing() {
        synchronise("", "2");
        var id = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            var answer = outside.send(outside.signed(
                    "/national-portal/CapNhatTienDoHoSoMC",
                    RunningSimulators.PORTAL_SECRET,
                    id,
                    Instant.now(),
                    progressOf("", "4", "20261120090000")));
            assertThat(RunningSimulators.json(answer.body()).path("ma_loi").asText())
                    .isEqualTo("0");
        }
        assertThat(portal().path("repeatedMessages").asInt()).isEqualTo(1);
        assertThat(portal().at("/dossiers/0/told")).hasSize(2);
    }

    @Test
    void the_receipt_is_kept_and_given_to_the_applicant_and_a_garbled_one_is_refused() {
        var portalCode = file("{}");
        synchronise(portalCode, "2");
        assertThat(outside.get("/national-portal/dossiers/%s/receipt.pdf".formatted(portalCode))
                        .statusCode())
                .isEqualTo(404);
        assertThat(call("CapNhatTienDoHoSoMC", withReceipt(portalCode, "bm90IGEgcGRm")))
                .isEqualTo("SAI_DINH_DANG");
        assertThat(call("CapNhatTienDoHoSoMC", withReceipt(portalCode, "JVBERi0xLjQK")))
                .isEqualTo("0");

        assertThat(outside.get("/national-portal/dossiers/%s/receipt.pdf".formatted(portalCode))
                        .body())
                .isEqualTo("%PDF-1.4\n");
        assertThat(outside.get("/national-portal/dossiers/" + portalCode).body())
                .contains("Tải giấy tiếp nhận")
                .doesNotContain("JVBERi0xLjQK");
    }

    @Test
    void a_call_signed_for_another_partner_is_refused() {
        assertThat(outside.call(
                                "/national-portal/DongBoHoSoMC",
                                RunningSimulators.CARRIER_SECRET,
                                synchronisationOf("", "2"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(portal().path("dossiers")).isEmpty();
    }

    @Test
    void a_button_pressed_by_another_site_is_refused() {
        assertThat(outside.send(HttpRequest.newBuilder(outside.uri("/national-portal/dossiers"))
                                .header("Origin", "https://example.org")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void pages_escape_what_people_type() {
        var code = file("{\"summary\":\"<script>alert(1)</script>\"}");
        assertThat(outside.get("/national-portal/dossiers/" + code).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(outside.get("/national-portal").body()).contains("Đăng ký khai sinh", code);
        assertThat(outside.get("/national-portal/file/birth-registration").body())
                .contains("Nộp hồ sơ");
    }

    private static String file(String json) {
        return RunningSimulators.json(
                        outside.post("/national-portal/dossiers", json).body())
                .at("/codes/0")
                .asText();
    }

    private static String synchronise(String portalCode, String status) {
        return call("DongBoHoSoMC", synchronisationOf(portalCode, status));
    }

    private static String synchronisationOf(String portalCode, String status) {
        return """
                {"MaHoSo": "%s", "MaHoSoQuocGia": "%s", "MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh", "ChuHoSo": "Nguyễn Văn Thử",
                 "LoaiDoiTuong": "1", "TrangThaiHoSo": "%s", "DonViXuLy": "UBND xã Thanh Quang", "HinhThuc": "0"}"""
                .formatted(CODE, portalCode, status);
    }

    private static String progress(String portalCode, String status, String at) {
        return call("CapNhatTienDoHoSoMC", progressOf(portalCode, status, at));
    }

    private static String progressOf(String portalCode, String status, String at) {
        return """
                {"MaHoSo": "%s", "MaHoSoQuocGia": "%s", "ThoiDiemXuLy": "%s", "NoiDungXuLy": "Xử lý", "TrangThai": "%s"}"""
                .formatted(CODE, portalCode, at, status);
    }

    private static String withReceipt(String portalCode, String content) {
        return progressOf(portalCode, "2", "20261120090000")
                .replaceFirst(
                        "}$",
                        ", \"GiayTiepNhan\": {\"TenTepDinhKem\": \"giay-tiep-nhan.pdf\", \"NoiDung\": \"%s\"}}"
                                .formatted(content));
    }

    /** @return ma_loi */
    private static String call(String service, String json) {
        var answer = outside.call("/national-portal/" + service, RunningSimulators.PORTAL_SECRET, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningSimulators.json(answer.body()).path("ma_loi").asText();
    }

    private static JsonNode portal() {
        return outside.state().path("nationalPortal");
    }

    private static byte[] fetch(String link) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
