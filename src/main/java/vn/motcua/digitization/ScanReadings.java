package vn.motcua.digitization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the contents of scans beyond their bytes. Whether the asker may see them is for the caller to check. */
public interface ScanReadings {

    /**
     * How far the reading of one content is.
     *
     * @param underWay whether something is still to come
     * @param refused why nobody opens it, in Vietnamese; null for most
     * @param stuck what could not be done after several attempts, in Vietnamese; null for most
     * @param note how the recognition ended, in Vietnamese; null before
     * @param findings by page
     * @param copy the searchable PDF/A; null where there is none
     */
    record Reading(
            boolean underWay,
            String refused,
            String stuck,
            String note,
            List<PageFinding> findings,
            StoredContent copy) {}

    /** By digest; what was never queued is left out. */
    Map<String, Reading> of(Collection<String> digests);

    /** Why a content is not to be opened by anybody; empty for most. */
    Optional<String> refusal(String sha256);
}
