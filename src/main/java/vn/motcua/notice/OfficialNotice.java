package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * Something a group of officials should know; one of them reads it for all.
 *
 * @param group {@code xa-thanh-quang.one-stop-desk}, or {@code operators}
 * @param dossier null where it is about a message or a book
 * @param message null where it is about a dossier or a book
 * @param text Vietnamese, without names of citizens
 * @param readAt null until somebody of the group has read it
 * @param readBy full name, null until then
 */
public record OfficialNotice(
        UUID id,
        String group,
        OfficialNoticeKind kind,
        DossierId dossier,
        UUID message,
        String text,
        Instant at,
        Instant readAt,
        String readBy) {

    /** Whether it is about a book of dossiers. */
    public boolean aboutBook() {
        return dossier == null && message == null;
    }
}
