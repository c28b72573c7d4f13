package vn.motcua.digitization;

import java.io.InputStream;
import vn.motcua.dossier.DossierId;

/**
 * A paper someone wants kept with a dossier.
 *
 * @param documentKey key of the required document (kebab-case); "result" for the result
 * @param fileName as the sender named it, trusted in nothing
 * @param content read once to its end or to just past the limit; closed by the sender
 */
public record Upload(
        DossierId dossier, DocumentPurpose purpose, String documentKey, String fileName, InputStream content) {}
