package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Contract;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.StubPortal.Call;
import vn.motcua.testing.Worker;

/** DongBoHoSoMC field by field, of a dossier of the counter, one that goes home by post and one that stays electronic. */
@PortalTest
class SynchronisedFieldsTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Messenger messenger;

    @Autowired
    DossierDocuments documents;

    @Autowired
    SupplementRequests requests;

    private final StubPortal portal = StubPortal.get();
    private final Contract contract = Contract.withThePortal();
    private Worker desk;
    private Worker specialist;
    private Worker leader;

    @BeforeEach
    void monday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-10-05T09:00");
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
    }

    @Test
    void of_the_counter_papers_that_were_only_shown_are_listed_and_nothing_was_to_be_paid() {
        var dossier = desk.registers(aDossier());
        desk.accepts(dossier);
        specialist.reviews(dossier);
        signs(dossier);
        desk.returns(dossier);

        var row = eyes.on(dossier).row();
        says(
                row,
                """
                {"MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh", "MaLinhVuc": "ho-tich", "TenLinhVuc": "Hộ tịch",
                 "ThoiGianGiaiQuyet": "0", "DonViTinh": "ngày làm việc",
                 "ChuHoSo": "Nguyễn Gia Hưng", "LoaiDoiTuong": "1", "Email": "an@example.vn", "SoDienThoai": "0912345678",
                 "DonViXuLy": "Ủy ban nhân dân xã Thanh Quang", "KenhThucHien": "1",
                 "HinhThuc": "0", "ThongTinTra": "Tại bộ phận một cửa. Người nhận: Nguyễn Văn An",
                 "HoSoCoThanhPhanSoHoa": "0",
                 "DanhSachTepDinhKemKhac": [
                   {"TenGiayTo": "Tờ khai đăng ký khai sinh", "SoLuong": "1", "LoaiGiayTo": "Biểu mẫu điện tử"},
                   {"TenGiayTo": "Căn cước, căn cước công dân, hộ chiếu hoặc giấy tờ tùy thân khác của người yêu cầu", "SoLuong": "1", "LoaiGiayTo": "Xuất trình"}],
                 "DanhSachLePhi": [
                   {"TenPhiLePhi": "Lệ phí đăng ký khai sinh đúng hạn", "MaPhiLePhi": "on-time", "Gia": "0"}],
                 "DuocThanhToanTrucTuyen": "0",
                 "DanhSachGiayToKetQua": [
                   {"TenGiayTo": "Giấy khai sinh (bản chính), số định danh cá nhân", "MaThanhPhanHoSo": "result", "GiayToId": "%s", "MaKetQua": "125/2026"}]}
                """
                        .formatted(result(dossier)));
    }

    @Test
    void by_post_the_way_is_said_as_it_was_and_how_a_fee_was_paid_is_not_made_up() {
        var dossier = desk.registers(aDossier().of("marital-status-certificate").returnedBy(ReturnMode.POST));
        desk.accepts(dossier);
        specialist.reviews(dossier);
        signs(dossier);
        messenger.carriesEverything();
        assertThat(last(dossier).at("HinhThuc")).isEqualTo("1");
        assertThat(last(dossier).at("ThongTinTra")).isEqualTo("Qua bưu chính công ích");
        desk.submits(
                dossier, "UserTask_FollowParcel", Map.of("parcelOutcome", "DELIVERED", "receivedBy", "Trần Thị Nhận"));

        says(
                eyes.on(dossier).row(),
                """
                {"MaTTHC": "1.004873", "TenTTHC": "Cấp Giấy xác nhận tình trạng hôn nhân", "MaLinhVuc": "ho-tich", "TenLinhVuc": "Hộ tịch",
                 "ThoiGianGiaiQuyet": "3", "DonViTinh": "ngày làm việc",
                 "ChuHoSo": "Nguyễn Gia Hưng", "LoaiDoiTuong": "1", "Email": "an@example.vn", "SoDienThoai": "0912345678",
                 "DonViXuLy": "Ủy ban nhân dân xã Thanh Quang", "KenhThucHien": "1",
                 "HinhThuc": "1", "ThongTinTra": "Qua bưu chính công ích. Người nhận: Trần Thị Nhận",
                 "HoSoCoThanhPhanSoHoa": "0",
                 "DanhSachTepDinhKemKhac": [
                   {"TenGiayTo": "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân, ghi rõ mục đích sử dụng", "SoLuong": "1", "LoaiGiayTo": "Biểu mẫu điện tử"},
                   {"TenGiayTo": "Căn cước, căn cước công dân, hộ chiếu hoặc giấy tờ tùy thân khác của người yêu cầu", "SoLuong": "1", "LoaiGiayTo": "Xuất trình"}],
                 "DanhSachLePhi": [
                   {"TenPhiLePhi": "Lệ phí cấp Giấy xác nhận tình trạng hôn nhân", "MaPhiLePhi": "certificate", "Gia": "15000"}],
                 "DanhSachGiayToKetQua": [
                   {"TenGiayTo": "Giấy xác nhận tình trạng hôn nhân (giá trị 06 tháng)", "MaThanhPhanHoSo": "result", "GiayToId": "%s", "MaKetQua": "125/2026"}]}
                """
                        .formatted(result(dossier)));
    }

    @Test
    void an_electronic_one_tells_of_its_supplement_with_both_due_dates_and_of_whose_files_are_from_the_portal() {
        var message = applicant.dossier().put("MaTTHC", "1.004873").put("HinhThuc", "2");
        message.remove("DuLieuKeKhai");
        Applicant.attach(message, "declaration", Scans.pdf());
        var dossier = applicant.files(message);
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        time.itIs("2026-10-06T09:00");
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-07T10:00");
        desk.takesSupplement(dossier);
        specialist.reviews(dossier);
        signs(dossier);
        desk.submits(dossier, Step.RETURN, Map.of("returnedTo", "Trần Thị Ngộ", "returnChannel", "ELECTRONIC"));

        var request = requests.of(dossier).get(0);
        says(
                eyes.on(dossier).row(),
                """
                {"MaHoSoQuocGia": "%s",
                 "MaTTHC": "1.004873", "TenTTHC": "Cấp Giấy xác nhận tình trạng hôn nhân", "MaLinhVuc": "ho-tich", "TenLinhVuc": "Hộ tịch",
                 "ThoiGianGiaiQuyet": "3", "DonViTinh": "ngày làm việc",
                 "ChuHoSo": "Trần Thị Ngộ", "LoaiDoiTuong": "1", "MaDoiTuong": "031196000123",
                 "Email": "ngo@example.vn", "SoDienThoai": "0912345678", "TrichYeuHoSo": "Đăng ký khai sinh cho con",
                 "DonViXuLy": "Ủy ban nhân dân xã Thanh Quang", "KenhThucHien": "2",
                 "HinhThuc": "2", "ThongTinTra": "Bản điện tử. Người nhận: Trần Thị Ngộ",
                 "HoSoCoThanhPhanSoHoa": "1",
                 "TaiLieuNop": [
                   {"TepDinhKemId": "%s", "TenTepDinhKem": "declaration.pdf", "MaThanhPhanHoSo": "declaration", "DuocSoHoa": "1"}],
                 "DanhSachLePhi": [
                   {"TenPhiLePhi": "Lệ phí cấp Giấy xác nhận tình trạng hôn nhân", "MaPhiLePhi": "certificate", "Gia": "15000"}],
                 "DanhSachHoSoBoSung": [
                   {"HoSoBoSungId": "%s", "NguoiYeuCauBoSung": "Phạm Thị Bích Liên",
                    "NoiDungBoSung": "Bản chụp mờ, đề nghị nộp lại bản rõ.",
                    "NgayBoSung": "%s", "NgayHenTraTruoc": "20261008170000", "NgayHenTraMoi": "20261012170000",
                    "NgayTiepNhanBoSung": "%s", "NguoiTiepNhanBoSung": "Nguyễn Thị Ngọc Ánh"}],
                 "DanhSachGiayToKetQua": [
                   {"TenGiayTo": "Giấy xác nhận tình trạng hôn nhân (giá trị 06 tháng)", "MaThanhPhanHoSo": "result", "GiayToId": "%s", "MaKetQua": "125/2026"}]}
                """
                        .formatted(
                                eyes.on(dossier).row().portalCode(),
                                file(dossier, DocumentPurpose.COMPONENT),
                                request.id(),
                                Applicant.compact(request.askedAt()),
                                Applicant.compact(request.closedAt()),
                                result(dossier)));
    }

    @Test
    void what_the_contract_does_not_know_is_found() {
        var message = RunningSimulators.json(
                """
                {"MaHoSo": "1", "MaTTHC": "1", "TenTTHC": "x", "ChuHoSo": "x", "LoaiDoiTuong": "3", "TrangThaiHoSo": "1", "DonViXuLy": "x",
                 "NgayTra": "2026-10-05", "TaiLieuNop": [{"Mau": "xanh"}], "NgayHenTra": null}""");
        assertThat(contract.faults("HoSo", message))
                .containsExactlyInAnyOrder(
                        "/HinhThuc is missing",
                        "/LoaiDoiTuong may not be \"3\"",
                        "/NgayTra may not be \"2026-10-05\"",
                        "/NgayHenTra may not be null",
                        "/TaiLieuNop[]/Mau is not in the contract");
    }

    private void signs(DossierId dossier) {
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
    }

    /** The last one, of a dossier that was returned; the times are the register's. */
    private void says(Dossier row, String fields) {
        messenger.carriesEverything();
        var expected = (ObjectNode) RunningSimulators.json(fields);
        expected.put("MaHoSo", row.code().value())
                .put("TrangThaiHoSo", "10")
                .put("NgayTiepNhan", Applicant.compact(row.receivedAt()))
                .put("NgayHenTra", Applicant.compact(row.dueAt()))
                .put("NgayKetThucXuLy", Applicant.compact(row.processedAt()))
                .put("NgayTra", Applicant.compact(row.returnedAt()));
        var told = last(row.id()).body();
        assertThat(sorted(told)).isEqualTo(sorted(expected));
        portal.heard().forEach(call -> assertThat(
                        contract.faults(call.service().equals("DongBoHoSoMC") ? "HoSo" : schemaOf(call), call.body()))
                .as(call.service())
                .isEmpty());
    }

    private static String schemaOf(Call call) {
        return call.service().equals("CapNhatTienDoHoSoMC") ? "TienDo" : "YeuCauBoSung";
    }

    /** So that a difference is one line. */
    private static String sorted(JsonNode message) {
        var lines = new java.util.TreeMap<String, String>();
        message.properties()
                .forEach(field -> lines.put(
                        field.getKey(),
                        field.getValue().isArray()
                                ? String.join(
                                        "\n  ",
                                        field.getValue()
                                                .valueStream()
                                                .map(JsonNode::toString)
                                                .toList())
                                : field.getValue().toString()));
        return String.join("\n", lines.entrySet().stream().map(Object::toString).toList());
    }

    private Call last(DossierId dossier) {
        return portal.heard().stream()
                .filter(call -> call.service().equals("DongBoHoSoMC")
                        && eyes.on(dossier).row().code().value().equals(call.at("MaHoSo")))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String result(DossierId dossier) {
        return file(dossier, DocumentPurpose.RESULT);
    }

    private String file(DossierId dossier, DocumentPurpose purpose) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == purpose)
                .map(DossierDocument::id)
                .map(id -> id.value().toString())
                .findFirst()
                .orElseThrow();
    }
}
