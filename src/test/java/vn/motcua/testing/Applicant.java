package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Vietnam;

/** A citizen at home, whose dossier the national portal sends us. */
public class Applicant {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Environment environment;
    private final Office office;
    private final Messenger messenger;
    private final DossierRegister register;
    private int number;

    Applicant(Environment environment, Office office, Messenger messenger, DossierRegister register) {
        this.environment = environment;
        this.office = office;
        this.messenger = messenger;
        this.register = register;
    }

    /** A dossier that has everything but files, for Thanh Quang, under a code of its own. */
    public ObjectNode dossier() {
        var message = (ObjectNode)
                RunningSimulators.json(
                        """
                {"MaTTHC": "1.001193", "TenTTHC": "Đăng ký khai sinh", "MaCoQuan": "000.00.41.H24",
                 "NguoiNop": {"HoTen": "Trần Thị Ngộ", "SoDinhDanh": "031196000123", "DiaChi": "Xã Thanh Quang",
                   "SoDienThoai": "0912345678", "Email": "ngo@example.vn"},
                 "ChuHoSo": "Trần Thị Ngộ", "LoaiDoiTuong": "1", "MaDoiTuong": "031196000123", "HinhThuc": "0",
                 "TrichYeuHoSo": "Đăng ký khai sinh cho con",
                 "DuLieuKeKhai": {"childName": "Nguyễn Ngộ Không", "childSex": "Nam", "hobby": "Cưỡi mây"},
                 "TaiLieuNop": []}""");
        message.put(
                "MaHoSoQuocGia",
                "G22.99.08-%s-%04d".formatted(UUID.randomUUID().toString().substring(0, 8), ++number));
        message.put("NgayNop", compact(office.now()));
        return message;
    }

    public static String compact(Instant instant) {
        return COMPACT.format(instant.atZone(Vietnam.ZONE));
    }

    /** A file on the portal's shelf, described as it is. */
    public static ObjectNode attach(ObjectNode message, String documentKey, byte[] content) {
        return attach(message, documentKey, content, StubPortal.get().holds(content));
    }

    public static ObjectNode attach(ObjectNode message, String documentKey, byte[] content, String link) {
        return message.withArray("TaiLieuNop")
                .addObject()
                .put("TepDinhKemId", UUID.randomUUID().toString())
                .put("TenTepDinhKem", documentKey + ".pdf")
                .put("MaThanhPhanHoSo", documentKey)
                .put("DuongDanTaiTepTin", link)
                .put("DungLuong", content.length)
                .put("MaBam", sha256(content));
    }

    /** Sends and lets everything travel. */
    public DossierId files(ObjectNode message) {
        accepted(tells(message));
        messenger.carriesEverything();
        return dossier(message.path("MaHoSoQuocGia").asText()).id();
    }

    public Dossier dossier(String portalCode) {
        return register.findByPortalCode(portalCode).orElseThrow();
    }

    public HttpResponse<String> tells(JsonNode message) {
        return tells("/api/portal/dossiers", message.toString(), UUID.randomUUID());
    }

    /** What was added for a request; {@code request} null where the portal does not say which. */
    public ObjectNode supplement(String portalCode, String request) {
        var message = (ObjectNode) RunningSimulators.json("{\"NoiDung\": \"Tôi gửi thêm giấy tờ.\"}");
        message.put("MaHoSoQuocGia", portalCode);
        message.put("NgayBoSung", compact(office.now()));
        if (request != null) {
            message.put("HoSoBoSungId", request);
        }
        return message;
    }

    public HttpResponse<String> supplements(ObjectNode message) {
        return tells(
                "/api/portal/dossiers/%s/supplements"
                        .formatted(message.path("MaHoSoQuocGia").asText()),
                message.toString(),
                UUID.randomUUID());
    }

    public HttpResponse<String> tells(String path, String json, UUID messageId) {
        return new PartnerCaller(
                        "http://127.0.0.1:" + environment.getProperty("local.server.port"),
                        "national-portal",
                        StubPortal.SECRET)
                .tells(path, json, office.now(), messageId);
    }

    private static void accepted(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new AssertionError("%d %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
