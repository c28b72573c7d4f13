package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.digitization.extraction.Box;

/**
 * What was read from a paper, to be compared with the paper itself.
 *
 * @param type Vietnamese name of the paper's type
 * @param read false while the scan is still being read
 * @param mayConfirm whether the viewer has work on the dossier and nobody has confirmed it yet
 * @param address where the page to look at is fetched
 * @param mediaType of what is fetched there
 * @param confirmedAt null before
 * @param confirmedBy full name; null before
 * @param validity from when to when it counts, by what was confirmed; null where nothing is known of it
 * @param expired whether it counts no longer today
 * @param correction where what differs may be put right by the viewer; null where it is only told
 */
record ExtractionView(
        String type,
        boolean read,
        boolean mayConfirm,
        String address,
        String mediaType,
        List<FieldView> fields,
        OffsetDateTime confirmedAt,
        String confirmedBy,
        String validity,
        boolean expired,
        String correction) {

    /**
     * @param value as people read it; null where nothing is proposed or, after confirming, nothing is said
     * @param confidence per cent
     * @param page from 1; 0 where no place is known
     * @param box in ten-thousandths of the page; null where no place is known
     * @param outcome what became of the proposal, in words; null before
     * @param inDossier what the dossier says instead; null where it does not differ
     */
    record FieldView(
            String key,
            String label,
            String kind,
            String value,
            int confidence,
            int page,
            Box box,
            String outcome,
            String inDossier) {}
}
