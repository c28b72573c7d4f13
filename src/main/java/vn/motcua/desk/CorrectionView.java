package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Something put right after the fact, as officials read it. Times are in Vietnam's offset.
 *
 * @param code the dossier's, null while it has none
 * @param proposedBy full name
 * @param decidedAt null while a leader is asked
 * @param decidedBy full name, null while a leader is asked and where the question fell away
 * @param fields labels of what was wrong; empty unless data were
 * @param changes before and after; empty unless data were wrong, and for whoever was only let in to read;
 *     numbers masked in a list for whoever only watches over the office
 * @param fees what becomes of fees, null unless the dossier ends
 * @param newProcedure its name, null unless filed anew
 * @param incident what kept the applicant from filing online; null where that was not asked
 * @param other the dossier at the other end of a filing anew, null if there is none
 * @param replacesOther whether the dossier took the other's place; false if the other took its
 * @param outage in words, null unless entered late
 * @param due to which due date it would lead, null unless a leader is asked and it moves one
 * @param mayDecide whether the viewer may agree or refuse now
 */
record CorrectionView(
        String id,
        String dossierId,
        String code,
        String procedureName,
        String kind,
        String kindLabel,
        String state,
        String stateLabel,
        String reason,
        String evidence,
        OffsetDateTime proposedAt,
        String proposedBy,
        OffsetDateTime decidedAt,
        String decidedBy,
        String note,
        List<String> fields,
        List<ChangeView> changes,
        String fees,
        String newProcedure,
        String incident,
        OtherDossier other,
        boolean replacesOther,
        OutageView outage,
        DueMove due,
        boolean mayDecide) {

    /** @param ofWhat what both are, Vietnamese */
    record DueMove(String ofWhat, OffsetDateTime from, OffsetDateTime to) {}

    /** @param before null where nothing was on record */
    record ChangeView(String label, String before, String after) {}

    /** @param code null while it has none */
    record OtherDossier(String id, String code) {}

    /** @param recorded what is on record of outages at that time, in words; null in a list of many */
    record OutageView(OffsetDateTime from, OffsetDateTime to, String paperNumber, String recorded) {}
}
