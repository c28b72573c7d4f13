package vn.motcua.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;

/**
 * A dossier filed at the portal ({@code HoSoTrucTuyen}), well-formed; whether law and register can take it is asked later.
 *
 * @param portalCode the portal's code, which names the dossier
 * @param authorityCode identification code of the competent authority, as its dossier codes begin
 * @param submittedAt when the applicant pressed the button; null where the portal does not say
 * @param authorityPaper null where the applicant files for themselves or the portal does not say
 * @param receiver null if the filer
 * @param returnCode identification code of the authority at whose desk the result is fetched; null for where it is taken in
 * @param declared the e-form, in the order of the message
 */
record FiledOnline(
        String portalCode,
        String nationalCode,
        String authorityCode,
        Instant submittedAt,
        EnteredParty filer,
        String authorityPaper,
        EnteredParty owner,
        EnteredParty receiver,
        String summary,
        ReturnMode returnMode,
        String returnCode,
        Map<String, String> declared,
        List<Attachment> attachments) {

    static final int CODE_MOST = 100;

    private static final List<String> RETURN_MODES = List.of("0", "1", "2");

    /** @return the message, or what is wrong with it, field by field */
    static Outcome<FiledOnline> read(JsonNode message) {
        var sent = new Sent(message);
        var portalCode = sent.required("MaHoSoQuocGia", CODE_MOST);
        var nationalCode = sent.required("MaTTHC", CODE_MOST);
        var authorityCode = sent.required("MaCoQuan", CODE_MOST);
        var submittedAt = sent.optionalMoment("NgayNop");
        sent.oneOf("LoaiDoiTuong", List.of("1", "2"));
        var returnMode = sent.oneOf("HinhThuc", RETURN_MODES);
        var filer = sent.person("NguoiNop");
        if (filer == null) {
            sent.required("NguoiNop", 1);
        }
        var owner = new EnteredParty(
                sent.required("ChuHoSo", 200),
                sent.optional("MaDoiTuong", 40),
                sent.optional("DiaChi", 500),
                sent.optional("SoDienThoai", 40),
                sent.optional("Email", 200));
        return sent.outcome(new FiledOnline(
                portalCode,
                nationalCode,
                authorityCode,
                submittedAt,
                filer,
                sent.optional("GiayUyQuyen", 500),
                owner,
                sent.person("NguoiNhan"),
                sent.optional("TrichYeuHoSo", 1000),
                returnMode == null ? null : ReturnMode.values()[RETURN_MODES.indexOf(returnMode)],
                sent.optional("MaNoiTraKetQua", CODE_MOST),
                sent.declared(),
                sent.attachments()));
    }
}
