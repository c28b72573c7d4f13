package vn.motcua.archive;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.digitization.DocumentId;

/**
 * One version of a stored paper; the last one counts.
 *
 * @param number from 1
 * @param document of a dossier that it came from; null where it was put here in the place of another
 * @param by full name; null for the system
 * @param reason why it took another's place; null for the first
 */
record EntryVersion(
        UUID id,
        int number,
        DocumentId document,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        String by,
        String reason) {}
