package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.motcua.authority.AuthorityId;
import vn.motcua.desk.IntakeFields.PartyFields;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/**
 * The intake page's fields, read and checked for shape. Whether the authority is competent or the papers complete is the
 * register's to say.
 *
 * @param form null where there are errors
 * @param errors by field name ("filer.phone"), in the order of the page
 */
record IntakeCheck(IntakeForm form, Map<String, String> errors) {

    /** Every field that may carry an error, besides one per paper. */
    static final Set<String> FIELDS = Set.of(
            "procedure",
            "caseKey",
            "competentAuthority",
            "channel",
            "returnMode",
            "filer.name",
            "filer.identityNumber",
            "filer.address",
            "filer.phone",
            "filer.email",
            "owner.name",
            "owner.identityNumber",
            "owner.address",
            "owner.phone",
            "owner.email",
            "receiver.name",
            "receiver.identityNumber",
            "receiver.address",
            "receiver.phone",
            "receiver.email",
            "authorityPaper",
            "receivedAt",
            "summary",
            "noScanReason");

    static IntakeCheck of(IntakeFields fields, Instant now) {
        var text = new FieldText();
        var id = identifier(text, "procedure", fields.id(), DossierId::of, "Trang đã cũ. Mời mở lại trang tiếp nhận.");
        var procedure =
                identifier(text, "procedure", fields.procedure(), ProcedureKey::new, "Chọn thủ tục trong danh sách.");
        var authority = identifier(
                text,
                "competentAuthority",
                fields.competentAuthority(),
                AuthorityId::new,
                "Chọn cơ quan có thẩm quyền giải quyết.");
        var caseKey = text.required("caseKey", fields.caseKey(), 64, "Chọn trường hợp giải quyết.");
        var channel = text.oneOf("channel", Channel.class, fields.channel(), "Chọn cách nộp.");
        var returnMode = text.oneOf("returnMode", ReturnMode.class, fields.returnMode(), "Chọn cách nhận kết quả.");
        var receivedAt = receivedAt(text, fields, now);
        var filer = party(text, "filer", fields.filer());
        var owner = fields.ownerIsFiler() ? filer : party(text, "owner", fields.owner());
        var authorityPaper = fields.ownerIsFiler()
                ? null
                : text.required(
                        "authorityPaper",
                        fields.authorityPaper(),
                        500,
                        "Ghi giấy ủy quyền, hoặc quan hệ cho phép nộp thay (cha, mẹ…).");
        var receiver = fields.receiverIsFiler() ? filer : party(text, "receiver", fields.receiver());
        var summary = text.optional("summary", fields.summary(), 1000);
        var noScanReason = fields.noScanReason() == null
                        || fields.noScanReason().isEmpty()
                ? null
                : text.oneOf("noScanReason", NoScanReason.class, fields.noScanReason(), "Chọn lý do trong danh sách.");
        if (!text.errors().isEmpty()) {
            return new IntakeCheck(null, text.errors());
        }
        return new IntakeCheck(
                new IntakeForm(
                        id,
                        procedure,
                        caseKey,
                        authority,
                        channel,
                        returnMode,
                        filer,
                        owner,
                        receiver,
                        authorityPaper,
                        receivedAt,
                        summary,
                        fields.notes() == null
                                ? IntakeNotes.NONE
                                : fields.notes().notes(),
                        noScanReason),
                Map.of());
    }

    private static Party party(FieldText text, String prefix, PartyFields sent) {
        var fields = sent == null ? PartyFields.EMPTY : sent;
        return new Party(
                text.required(prefix + ".name", fields.name(), 200, "Nhập họ và tên (hoặc tên tổ chức)."),
                text.identity(prefix + ".identityNumber", fields.identityNumber()),
                text.optional(prefix + ".address", fields.address(), 500),
                text.phone(prefix + ".phone", fields.phone()),
                text.email(prefix + ".email", fields.email()));
    }

    static Instant receivedAt(FieldText text, IntakeFields fields, Instant now) {
        if (fields.receivedNow()) {
            return now;
        }
        try {
            var received = LocalDateTime.parse(fields.receivedAt() == null ? "" : fields.receivedAt())
                    .atZone(Vietnam.ZONE)
                    .toInstant();
            if (received.isAfter(now)) {
                text.wrong("receivedAt", "Thời điểm nhận không thể ở sau hiện tại.");
            }
            return received;
        } catch (DateTimeParseException unreadable) {
            text.wrong("receivedAt", "Nhập ngày và giờ nhận hồ sơ.");
            return null;
        }
    }

    private static <T> T identifier(
            FieldText text, String field, String value, Function<String, T> reading, String missing) {
        try {
            return reading.apply(value == null ? "" : value);
        } catch (IllegalArgumentException unreadable) {
            text.wrong(field, missing);
            return null;
        }
    }
}
