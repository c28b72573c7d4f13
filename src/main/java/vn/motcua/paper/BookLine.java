package vn.motcua.paper;

import java.time.Instant;
import vn.motcua.shared.Masked;

/**
 * A dossier in the book. Times that have not come yet are null.
 *
 * @param number runs on through the volumes of a year, from 1
 * @param person whose dossier it is
 * @param contact address and telephone, as far as known
 * @param agency who decides it
 * @param passedAt when the desk passed it on to be decided
 * @param resultAt when the result was there
 * @param manner how the result went home, null before it did
 * @param receivedBy who took it, null before somebody did
 * @param note "Hủy: …" for a struck line; null if there is nothing to say
 */
public record BookLine(
        int number,
        int volume,
        String code,
        String procedureName,
        int sets,
        String person,
        String contact,
        String agency,
        Instant receivedAt,
        Instant dueAt,
        Instant passedAt,
        Instant resultAt,
        Instant returnedAt,
        String manner,
        String receivedBy,
        String note) {

    /** For whoever needs nobody's number. */
    BookLine masked() {
        return new BookLine(
                number,
                volume,
                code,
                procedureName,
                sets,
                person,
                Masked.numbersIn(contact),
                agency,
                receivedAt,
                dueAt,
                passedAt,
                resultAt,
                returnedAt,
                manner,
                receivedBy,
                note);
    }

    /** The line as it stood then: what came later is left blank, as on the page that was signed. */
    BookLine asOf(Instant moment) {
        var back = returnedAt != null && !returnedAt.isAfter(moment);
        return new BookLine(
                number,
                volume,
                code,
                procedureName,
                sets,
                person,
                contact,
                agency,
                receivedAt,
                dueAt,
                passedAt,
                resultAt != null && resultAt.isAfter(moment) ? null : resultAt,
                back ? returnedAt : null,
                back ? manner : null,
                back ? receivedBy : null,
                note);
    }
}
