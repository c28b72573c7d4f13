package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * One way of telling an applicant one thing; what is told is known by dossier, kind and instant. The text of what is sent
 * is made from the register when it is sent.
 *
 * @param id of its outbox message, too
 * @param at the instant of the line of the history it tells of
 * @param putAt when it was put for sending, or a call was written down
 * @param sentAt when the other side had taken it, or the call was made; null until then
 * @param authority that tells
 * @param call null unless an official called
 * @param reason why it was not sent, in Vietnamese; null if there is none
 */
public record Notice(
        UUID id,
        DossierId dossier,
        NoticeKind kind,
        NoticeChannel channel,
        NoticeState state,
        Instant at,
        Instant putAt,
        Instant sentAt,
        AuthorityId authority,
        Call call,
        String reason) {

    /**
     * @param official full name of who called
     * @param reached who answered; null if nobody did
     * @param said what was said, or how it was tried
     */
    public record Call(String official, String reached, String said) {}

    /** The same thing, told by whatever way. */
    boolean tellsSameAs(Notice other) {
        return dossier.equals(other.dossier) && kind == other.kind && at.equals(other.at);
    }
}
