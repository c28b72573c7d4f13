package vn.motcua.digitization;

/**
 * Of which papers data is extracted and confirmed, said by whoever does that. A paper of which none is extracted is digitised
 * without that step.
 */
public interface ExtractedPapers {

    /** @param documentKey key of the required document */
    boolean includes(String documentKey);
}
