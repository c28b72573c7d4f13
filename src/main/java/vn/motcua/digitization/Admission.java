package vn.motcua.digitization;

import vn.motcua.shared.Outcome;

/** What a {@link DocumentStore} lets in: asked once the bytes are read and before they are kept. */
public interface Admission {

    /** The store reads one byte more than this at most, and then asks {@link #mediaType}. */
    long maxBytes();

    /**
     * The media type of what was read, or why it is not kept.
     *
     * @param size bytes read, at most one above {@link #maxBytes()}
     * @param head the first 64 KiB, shorter where the content is
     */
    Outcome<String> mediaType(long size, byte[] head);
}
