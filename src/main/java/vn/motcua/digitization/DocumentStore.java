package vn.motcua.digitization;

import java.io.InputStream;
import vn.motcua.shared.Outcome;

/**
 * Keeps bytes under their own digest, each content once. It knows no dossier and no file name. Faults (a full disk, a
 * broken upload) are {@link java.io.UncheckedIOException}.
 */
public interface DocumentStore {

    /** Keeps the content durably, or nothing of it: a refusal or a fault leaves no trace. Does not close the stream. */
    Outcome<StoredContent> put(InputStream content, Admission admission);

    /**
     * The bytes from the start; the caller closes.
     *
     * @throws IllegalArgumentException for anything but a digest
     */
    InputStream open(String sha256);

    /** Whether the content is there; says nothing of its integrity. */
    boolean exists(String sha256);
}
