package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** Reads what was typed in place of return mode and place, case and reception. */
final class CorrectedWish {

    private static final int KEY_MOST = 100;

    private CorrectedWish() {}

    /** What is absent or blank stays: none of them can be none. */
    static CorrectedData.Wish read(CorrectedData.Wish now, Map<String, String> values, Entered entered) {
        var mode = entered.line(
                "returnMode", values.getOrDefault("returnMode", now.returnMode().name()), KEY_MOST);
        var place = entered.line("returnPlace", values.get("returnPlace"), KEY_MOST);
        var caseKey = entered.line("caseKey", values.getOrDefault("caseKey", now.caseKey()), KEY_MOST);
        var received = entered.line("receivedAt", values.get("receivedAt"), KEY_MOST);
        return new CorrectedData.Wish(
                mode == null
                        ? now.returnMode()
                        : entered.oneOf("returnMode", ReturnMode.class, mode, "Không có cách nhận kết quả này."),
                place == null
                        ? now.returnPlace()
                        : entered.identifier("returnPlace", place, AuthorityId::new, "Mã cơ quan không hợp lệ."),
                caseKey == null ? now.caseKey() : caseKey,
                received == null ? now.receivedAt() : received(now.receivedAt(), received, entered));
    }

    /** To the minute, as people write it; the same minute is the same moment. */
    private static Instant received(Instant now, String text, Entered entered) {
        try {
            var typed = text.length() > 16
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Vietnam.ZONE).toInstant();
            return typed.truncatedTo(ChronoUnit.MINUTES).equals(now.truncatedTo(ChronoUnit.MINUTES)) ? now : typed;
        } catch (DateTimeParseException unreadable) {
            entered.wrong("receivedAt", "Ghi ngày và giờ nhận, như 2026-10-05T09:00.");
            return now;
        }
    }
}
