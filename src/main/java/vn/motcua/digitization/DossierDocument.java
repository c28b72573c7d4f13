package vn.motcua.digitization;

import java.time.Instant;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * A stored paper as the register knows it. The bytes are in the {@link DocumentStore} under the digest.
 *
 * @param documentKey key of the required document it stands for; "result" for the result
 * @param fileName safe to offer at download; its extension is the content's, whatever the upload called itself. It may
 *     hold a citizen's name: never logged
 * @param mediaType found in the content
 * @param size bytes, above zero
 * @param sha256 64 lower-case hexadecimal digits
 * @param uploadedBy null if the applicant sent it online
 */
public record DossierDocument(
        DocumentId id,
        DossierId dossier,
        DocumentPurpose purpose,
        String documentKey,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant uploadedAt,
        OfficialId uploadedBy) {}
