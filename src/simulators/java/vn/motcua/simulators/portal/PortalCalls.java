package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** What Một Cửa calls: the three services of the contract, with their answers {@code ma_loi} and {@code thong_bao}. */
final class PortalCalls {

    static final String MOMENT = "[0-9]{14}";

    private static final List<String> OF_SYNCHRONISATION =
            List.of("MaHoSo", "MaTTHC", "TenTTHC", "ChuHoSo", "LoaiDoiTuong", "TrangThaiHoSo", "DonViXuLy", "HinhThuc");
    private static final List<String> OF_PROGRESS = List.of("MaHoSo", "ThoiDiemXuLy", "NoiDungXuLy", "TrangThai");
    private static final List<String> OF_REQUEST = List.of("MaHoSo", "HoSoBoSungId", "NoiDungBoSung", "NgayBoSung");
    private static final Map<String, String> WORDS = Map.of(
            "0", "Thành công.",
            "HO_SO_KHONG_TON_TAI", "Cổng chưa có hồ sơ này; hãy đồng bộ hồ sơ trước.",
            "THU_TUC_KHONG_TON_TAI", "Mã thủ tục không có trên Cổng.",
            "SAI_TRINH_TU", "Trạng thái hoặc thời điểm không thể đứng sau lần cập nhật trước.",
            "THIEU_TRUONG", "Thiếu trường bắt buộc.",
            "SAI_DINH_DANG", "Có trường sai định dạng.");

    private final PortalDossiers dossiers;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger rejected = new AtomicInteger();
    private final AtomicInteger outOfOrder = new AtomicInteger();
    private final AtomicReference<String> rejectNext = new AtomicReference<>();

    PortalCalls(PortalDossiers dossiers) {
        this.dossiers = dossiers;
    }

    void serve(Web web, Partner partner) {
        web.post("/national-portal/DongBoHoSoMC", partner.signed(this::synchronise));
        web.post("/national-portal/CapNhatTienDoHoSoMC", partner.signed(this::progress));
        web.post("/national-portal/yeu-cau-bo-sung", partner.signed(this::supplement));
    }

    /** Whatever comes next is rejected with this code. */
    void rejectNext(String code) {
        if (!WORDS.containsKey(code) || code.equals("0")) {
            throw new IllegalArgumentException("Mã lỗi phải là một trong %s.".formatted(WORDS.keySet()));
        }
        rejectNext.set(code);
    }

    static List<String> rejections() {
        return WORDS.keySet().stream()
                .filter(code -> !code.equals("0"))
                .sorted()
                .toList();
    }

    private Response synchronise(Request request) throws IOException {
        var content = Json.read(request.body());
        return answer(
                content,
                OF_SYNCHRONISATION,
                () -> tell(
                        dossiers.synchronised(content),
                        new PortalDossier.Told(
                                "DongBoHoSoMC", content.path("TrangThaiHoSo").asText(), "", content)));
    }

    private Response progress(Request request) throws IOException {
        var content = Json.read(request.body());
        var receipt = Receipts.in(content);
        return answer(content, OF_PROGRESS, () -> dossiers.known(content)
                .map(dossier -> tell(dossier, content, receipt))
                .orElse("HO_SO_KHONG_TON_TAI"));
    }

    /** The receipt is kept as a file, and its text does not fill the page of what was told. */
    private String tell(PortalDossier dossier, JsonNode content, Receipts.Found receipt) {
        if (receipt.unreadable()) {
            return "SAI_DINH_DANG";
        }
        var code = tell(
                dossier,
                new PortalDossier.Told(
                        "CapNhatTienDoHoSoMC",
                        content.path("TrangThai").asText(),
                        content.path("ThoiDiemXuLy").asText(),
                        Receipts.without(content)));
        if (code.equals("0") && receipt.receipt() != null) {
            dossier.keep(receipt.receipt());
        }
        return code;
    }

    private Response supplement(Request request) throws IOException {
        var content = Json.read(request.body());
        return answer(content, OF_REQUEST, () -> dossiers.known(content)
                .map(dossier -> tell(dossier, new PortalDossier.Told("yeu-cau-bo-sung", "", "", content)))
                .orElse("HO_SO_KHONG_TON_TAI"));
    }

    private String tell(PortalDossier dossier, PortalDossier.Told call) {
        if (dossier.tell(call)) {
            return "0";
        }
        outOfOrder.incrementAndGet();
        return "SAI_TRINH_TU";
    }

    private Response answer(JsonNode content, List<String> required, java.util.function.Supplier<String> work) {
        var code = fault(content, required);
        if (code == null) {
            code = rejectNext.getAndSet(null);
        }
        if (code == null) {
            code = work.get();
        }
        (code.equals("0") ? taken : rejected).incrementAndGet();
        return Response.json(Map.of("ma_loi", code, "thong_bao", WORDS.get(code)));
    }

    private static String fault(JsonNode content, List<String> required) {
        for (var field : required) {
            if (content.path(field).asText("").isBlank()) {
                return "THIEU_TRUONG";
            }
        }
        for (var status : List.of("TrangThai", "TrangThaiHoSo")) {
            if (required.contains(status)
                    && !Progress.known(content.path(status).asText())) {
                return "SAI_DINH_DANG";
            }
        }
        for (var moment :
                List.of("ThoiDiemXuLy", "NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra", "NgayBoSung")) {
            if (content.hasNonNull(moment) && !content.path(moment).asText().matches(MOMENT)) {
                return "SAI_DINH_DANG";
            }
        }
        return null;
    }

    Map<String, Object> state() {
        return Map.of("taken", taken.get(), "rejected", rejected.get(), "outOfOrder", outOfOrder.get());
    }

    void clear() {
        List.of(taken, rejected, outOfOrder).forEach(counter -> counter.set(0));
        rejectNext.set(null);
    }
}
