package vn.motcua.desk;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * An incoming message as the task of a desk.
 *
 * @param desk the authority whose one-stop desk looks at it
 * @param dossier null where the message is about none yet
 * @param dueAt when the desk should have looked, on its own calendar
 */
public record MessageTask(UUID message, AuthorityId desk, DossierId dossier, Instant openedAt, Instant dueAt) {}
