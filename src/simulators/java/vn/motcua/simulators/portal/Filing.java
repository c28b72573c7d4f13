package vn.motcua.simulators.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;

/** The applicant at home: files a dossier, files it again, adds what was asked for. */
final class Filing {

    static final String DOSSIERS = "/api/portal/dossiers";

    private static final int MOST_AT_ONCE = 5000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final Partner partner;
    private final PortalDossiers dossiers;
    private final Catalogue catalogue;
    private final Attachments attachments;

    Filing(Partner partner, PortalDossiers dossiers, Catalogue catalogue, Attachments attachments) {
        this.partner = partner;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.attachments = attachments;
    }

    /** Files one dossier, or {@code count} alike; every field has a default. */
    List<String> file(Request request) throws IOException {
        var count = Math.min(
                MOST_AT_ONCE, request.field("count").map(Integer::parseInt).orElse(1));
        var codes = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            codes.add(fileOne(request));
        }
        return codes;
    }

    private String fileOne(Request request) throws IOException {
        var number = dossiers.nextNumber();
        var portalCode =
                "G22.99.08-%s-%06d".formatted(DAY.format(partner.clock().now()), number);
        var content = content(request, portalCode, number);
        synchronized (dossiers) {
            var message = partner.outbox().send(portalCode, DOSSIERS, content);
            dossiers.add(PortalDossier.filed(portalCode, content, message));
        }
        return portalCode;
    }

    private JsonNode content(Request request, String portalCode, int number) throws IOException {
        var procedure = catalogue.procedure(request.field("procedure").orElse("birth-registration"));
        var authority = catalogue.authority(request.field("authority").orElse("xa-thanh-quang"));
        var filer = person(request, "filer", "Nguyễn Văn Thử", number);
        var owner = request.field("ownerName").isPresent() ? person(request, "owner", "", number) : filer;
        var content = Json.object();
        content.put("MaHoSoQuocGia", portalCode);
        content.put("MaTTHC", procedure.code());
        content.put("TenTTHC", procedure.name());
        content.put("MaLinhVuc", procedure.field());
        content.put("TenLinhVuc", procedure.fieldName());
        content.put("MaCoQuan", authority.code());
        content.put("NgayNop", partner.clock().compact());
        content.set("NguoiNop", filer);
        put(content, "GiayUyQuyen", request.field("authorityPaper").orElse(""));
        content.put("ChuHoSo", owner.path("HoTen").asText());
        content.put("LoaiDoiTuong", request.field("ownerKind").orElse("1"));
        content.put("MaDoiTuong", owner.path("SoDinhDanh").asText());
        content.put("DiaChi", owner.path("DiaChi").asText());
        content.put("Email", owner.path("Email").asText());
        content.put("SoDienThoai", owner.path("SoDienThoai").asText());
        content.set("NguoiNhan", filer);
        content.put(
                "TrichYeuHoSo",
                request.field("summary")
                        .orElse(procedure.name() + " – " + owner.path("HoTen").asText()));
        content.put("HinhThuc", request.field("returnMode").orElse("0"));
        request.field("returnCode")
                .filter(code -> !code.isBlank())
                .ifPresent(code -> content.put("MaNoiTraKetQua", code));
        content.put("TaiKhoanDuocXacThucVoiVNeID", "1");
        content.set("DuLieuKeKhai", declared(request, procedure.key()));
        content.set("TaiLieuNop", Json.tree(files(request, procedure, portalCode)));
        return content;
    }

    private static ObjectNode person(Request request, String who, String defaultName, int number) throws IOException {
        var person = Json.object();
        person.put("HoTen", request.field(who + "Name").orElse(defaultName));
        person.put("SoDinhDanh", request.field(who + "IdentityNumber").orElse("0311%08d".formatted(number)));
        person.put("DiaChi", request.field(who + "Address").orElse("Thôn 1, xã Thanh Quang, thành phố Hải Phòng"));
        person.put("SoDienThoai", request.field(who + "Phone").orElse("0900000000"));
        person.put("Email", request.field(who + "Email").orElse("nguoi-thu@example.vn"));
        return person;
    }

    private static void put(ObjectNode content, String field, String value) {
        if (!value.isBlank()) {
            content.put(field, value);
        }
    }

    /** What was typed, else the sample of the procedure, else nothing. */
    private static JsonNode declared(Request request, String procedureKey) throws IOException {
        var typed = request.field("declared");
        return typed.isPresent() ? Json.read(typed.get().getBytes(StandardCharsets.UTF_8)) : sample(procedureKey);
    }

    static JsonNode sample(String procedureKey) throws IOException {
        try (var file = Filing.class.getResourceAsStream("/declared/" + procedureKey + ".json")) {
            return file == null ? Json.object() : Json.read(file.readAllBytes());
        }
    }

    /** The documents named by key, or all required ones that are not only shown. */
    private List<Map<String, Object>> files(Request request, Catalogue.Procedure procedure, String portalCode)
            throws IOException {
        var chosen = request.fields().get("documents");
        return procedure.documents().stream()
                .filter(document ->
                        chosen == null ? document.required() && !document.present() : chosen.contains(document.key()))
                .map(document -> attachments.attach(document.key(), document.name(), portalCode))
                .toList();
    }

    /** The same dossier in a second message, as when the applicant pressed the button twice. */
    void fileAgain(String portalCode) {
        partner.outbox().send(portalCode, DOSSIERS, known(portalCode).filed());
    }

    /** The very message once more. */
    void repeat(String portalCode) {
        partner.outbox().repeat(known(portalCode).filingMessage());
    }

    /** Answers the last request of Một Cửa with words and one file. */
    void supplement(String portalCode, Request request) throws IOException {
        var dossier = known(portalCode);
        var content = Json.object();
        content.put("MaHoSoQuocGia", portalCode);
        put(content, "HoSoBoSungId", request.field("request").orElse(dossier.openRequest()));
        content.put("NoiDung", request.field("text").orElse("Tôi gửi bổ sung giấy tờ theo yêu cầu."));
        content.put("NgayBoSung", partner.clock().compact());
        var document = request.field("document").orElse("supplement");
        content.set("TaiLieuNop", Json.tree(List.of(attachments.attach(document, "Giấy tờ bổ sung", portalCode))));
        partner.outbox().send(portalCode, DOSSIERS + "/" + portalCode + "/supplements", content);
    }

    private PortalDossier known(String portalCode) {
        return dossiers.find(portalCode)
                .filter(dossier -> dossier.filed() != null)
                .orElseThrow(() -> new IllegalArgumentException("Không có hồ sơ nộp trực tuyến mang mã này."));
    }
}
