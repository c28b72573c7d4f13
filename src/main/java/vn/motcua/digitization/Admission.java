package vn.motcua.digitization;

import java.nio.file.Path;
import vn.motcua.shared.Outcome;

/** What a {@link DocumentStore} lets in: asked once the bytes are read and before they are kept. */
public interface Admission {

    /** The store reads one byte more than this at most, and then asks {@link #mediaType}. */
    long maxBytes();

    /**
     * The media type of what was read, or why it is not kept.
     *
     * @param size bytes read, at most one above {@link #maxBytes()}
     * @param head the first kilobytes, or all where the content is shorter
     * @param content the file with all that was read
     */
    Outcome<String> mediaType(long size, byte[] head, Path content);
}
