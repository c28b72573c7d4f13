package vn.motcua.paper;

import java.util.Set;
import vn.motcua.authority.SigningForm;

/**
 * The official printed papers of TT 01/2018/TT-VPCP and TT 03/2025/TT-VPCP, and the note of a withdrawal and the slip
 * that names each agency's part, for which neither has a form; each has number registers of its own.
 */
public enum PaperKind {
    RECEIPT("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "receipt"),
    SUPPLEMENT_REQUEST("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "supplement-request"),
    REFUSAL("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "refusal", SigningForm.TM, SigningForm.KT),
    APOLOGY("Văn bản xin lỗi, hẹn lại ngày trả kết quả", "apology", SigningForm.TM, SigningForm.KT),
    STOP_NOTICE("Thông báo dừng giải quyết hồ sơ", "stop-notice", SigningForm.TM, SigningForm.KT),
    WITHDRAWAL_NOTE("Giấy xác nhận rút hồ sơ", "withdrawal-note"),
    CONTROL_SHEET("Phiếu kiểm soát quá trình giải quyết hồ sơ", "control-sheet"),
    TRANSFER_SLIP("Phiếu chuyển xử lý hồ sơ liên thông", "transfer-slip"),
    DOSSIER_BOOK("Sổ theo dõi hồ sơ", "dossier-book", SigningForm.values());

    private final String label;
    private final String template;
    private final Set<SigningForm> signedBy;

    PaperKind(String label, String template, SigningForm... signedBy) {
        this.label = label;
        this.template = template;
        this.signedBy = Set.of(signedBy);
    }

    public String label() {
        return label;
    }

    /** Name of its template, and in addresses. */
    public String slug() {
        return template;
    }

    /** The forms in which somebody signs it for the authority; none where the official signs as a person. */
    Set<SigningForm> signedBy() {
        return signedBy;
    }
}
