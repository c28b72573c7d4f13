package vn.motcua.paper;

import java.time.LocalDate;

/**
 * A set of printed forms and the days on which papers are issued on it.
 *
 * @param legalBasis the circular, as printed at the foot
 * @param requestLabel how this set asks what the applicant wants
 * @param validFrom first day of issue
 * @param validTo last day of issue, null while in force
 * @param source where validity and wording come from
 */
record FormSet(Id id, String legalBasis, String requestLabel, LocalDate validFrom, LocalDate validTo, String source) {

    /** The circulars that brought the sets. */
    enum Id {
        TT01_2018,
        TT03_2025
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
