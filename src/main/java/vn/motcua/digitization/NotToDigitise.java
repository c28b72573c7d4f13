package vn.motcua.digitization;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Refusal;

/**
 * What an office must not copy (TT 01/2023/TT-VPCP, Điều 7): papers that are only shown, plain or certified copies, and
 * whatever was noted as exempt. What an applicant sends online is theirs to send and not meant here.
 */
public final class NotToDigitise {

    private NotToDigitise() {}

    /** @param exempt as noted for the dossier; null for not */
    public static Optional<Refusal> objection(RequiredDocument document, NoScanReason exempt) {
        if (exempt != null) {
            return refused("«%s» đã ghi là không số hóa: %s. Bỏ ghi nhận đó trước khi tải lên."
                    .formatted(document.name(), exempt.label().toLowerCase(Locale.ROOT)));
        }
        if (document.mayBeCopied()) {
            return Optional.empty();
        }
        return document.form() == RequiredDocument.Form.PRESENT_ONLY
                ? refused(
                        "«%s» chỉ xuất trình để đối chiếu, không được số hóa (TT 01/2023/TT-VPCP, Điều 7). Đánh dấu đã xuất trình là đủ."
                                .formatted(document.name()))
                : refused("«%s» nộp bản sao nên không số hóa (TT 01/2023/TT-VPCP, Điều 7). Đánh dấu đã nộp là đủ."
                        .formatted(document.name()));
    }

    private static Optional<Refusal> refused(String words) {
        return Optional.of(Refusal.refused(words));
    }
}
