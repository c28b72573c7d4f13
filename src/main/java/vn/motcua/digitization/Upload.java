package vn.motcua.digitization;

import java.io.InputStream;
import vn.motcua.dossier.DossierId;

/**
 * A paper someone wants kept with a dossier.
 *
 * @param documentKey key of the required document (kebab-case); "result" for the result
 * @param fileName as the sender named it, trusted in nothing
 * @param replaces the version in whose place it comes; null for one more file of the paper
 * @param content read once to its end or to just past the limit; closed by the sender
 */
public record Upload(
        DossierId dossier,
        DocumentPurpose purpose,
        String documentKey,
        String fileName,
        DocumentId replaces,
        InputStream content) {

    /** One more file of the paper. */
    public Upload(
            DossierId dossier, DocumentPurpose purpose, String documentKey, String fileName, InputStream content) {
        this(dossier, purpose, documentKey, fileName, null, content);
    }
}
