package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/**
 * Something an applicant is told. Its text is made from the register when it is sent.
 *
 * @param id of its outbox message, too
 * @param at the instant of the line of the history it tells of
 * @param sentAt null until sent
 * @param reason why it was not sent, in Vietnamese; null if there is none
 */
public record Notice(
        UUID id, DossierId dossier, NoticeKind kind, NoticeState state, Instant at, Instant sentAt, String reason) {}
