package vn.motcua.digitization;

import java.io.InputStream;
import java.util.List;
import vn.motcua.shared.Outcome;

/**
 * Keeps bytes under their own digest, each content once. It knows no dossier and no file name. A broken upload is an
 * {@link java.io.UncheckedIOException}; a store that is full or away answers with a refusal, and is asked again later.
 */
public interface DocumentStore {

    /**
     * Keeps the content durably, or nothing of it: a refusal or a fault leaves no trace. Content that is there already
     * stays, unless it was damaged; what was written is compared with its digest. Does not close the stream.
     */
    Outcome<StoredContent> put(InputStream content, Admission admission);

    /**
     * The bytes from the start; the caller closes.
     *
     * @throws IllegalArgumentException for anything but a digest
     * @throws java.io.UncheckedIOException where there is no such content
     * @throws vn.motcua.shared.RefusalException while the store is away
     */
    InputStream open(String sha256);

    /** Whether the content is there; says nothing of its integrity. */
    boolean exists(String sha256);

    /**
     * What lies under the digests that begin so, strangers included, in no order.
     *
     * @param beginning two hexadecimal digits
     */
    List<StoredObject> beginning(String beginning);

    /** Takes content away for good; what is not there is no fault. Whether anything still names it is for the caller to know. */
    void delete(String sha256);
}
