package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.People;
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
            "assistingAuthority",
            "returningAuthority",
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
            "postalSlip",
            "postalSentOn",
            "summary",
            "noScanReason",
            "incident",
            "duplicateReason",
            IntakeExtras.DEVIATION);

    static final int CASE_KEY_MOST = 64;
    static final int SUMMARY_MOST = 1000;

    static IntakeCheck of(IntakeFields fields, Instant now) {
        var entered = new Entered();
        var id =
                entered.identifier("procedure", fields.id(), DossierId::of, "Trang đã cũ. Hãy mở lại trang tiếp nhận.");
        var procedure = entered.identifier(
                "procedure", fields.procedure(), ProcedureKey::new, "Chưa chọn thủ tục trong danh sách.");
        var authority = entered.identifier(
                "competentAuthority",
                fields.competentAuthority(),
                AuthorityId::new,
                "Chưa chọn cơ quan có thẩm quyền giải quyết.");
        var caseKey = entered.required("caseKey", fields.caseKey(), CASE_KEY_MOST, "Chưa chọn trường hợp giải quyết.");
        var channel = entered.oneOf("channel", Channel.class, fields.channel(), "Chưa chọn cách nộp.");
        var returnMode =
                entered.oneOf("returnMode", ReturnMode.class, fields.returnMode(), "Chưa chọn cách nhận kết quả.");
        var receivedAt = receivedAt(entered, fields, now);
        var people = People.read(
                        fields.filer(), fields.paperShown(), fields.otherOwner(), fields.otherReceiver(), entered)
                .getting(returnMode, entered);
        var summary = entered.lines("summary", fields.summary(), SUMMARY_MOST);
        var incident = entered.lines("incident", fields.incident(), SUMMARY_MOST);
        var places = places(fields.assistingAuthority(), fields.returningAuthority(), entered);
        var noScanReason = fields.noScanReason() == null
                        || fields.noScanReason().isEmpty()
                ? null
                : entered.oneOf(
                        "noScanReason", NoScanReason.class, fields.noScanReason(), "Chọn lý do trong danh sách.");
        if (!entered.errors().isEmpty()) {
            return new IntakeCheck(null, entered.errors());
        }
        return new IntakeCheck(
                new IntakeForm(
                        id,
                        procedure,
                        caseKey,
                        authority,
                        channel,
                        returnMode,
                        people.filer(),
                        people.owner(),
                        people.receiver(),
                        people.authorityPaper(),
                        receivedAt,
                        summary,
                        fields.notes() == null
                                ? IntakeNotes.NONE
                                : fields.notes().notes(),
                        noScanReason,
                        incident,
                        places),
                Map.of());
    }

    /** What is left open is nobody's, and the desk's own. */
    static FilingPlaces places(String assisting, String returning, Entered entered) {
        return new FilingPlaces(
                place("assistingAuthority", assisting, entered), place("returningAuthority", returning, entered));
    }

    private static AuthorityId place(String field, String typed, Entered entered) {
        return typed == null || typed.isBlank()
                ? null
                : entered.identifier(field, typed, AuthorityId::new, "Mã cơ quan không hợp lệ.");
    }

    static Instant receivedAt(Entered entered, IntakeFields fields, Instant now) {
        if (fields.receivedNow()) {
            return now;
        }
        try {
            var received = LocalDateTime.parse(fields.receivedAt() == null ? "" : fields.receivedAt())
                    .atZone(Vietnam.ZONE)
                    .toInstant();
            if (received.isAfter(now)) {
                entered.wrong("receivedAt", "Thời điểm nhận không thể ở sau hiện tại.");
            }
            return received;
        } catch (DateTimeParseException unreadable) {
            entered.wrong("receivedAt", "Chưa nhập ngày và giờ nhận hồ sơ.");
            return null;
        }
    }
}
