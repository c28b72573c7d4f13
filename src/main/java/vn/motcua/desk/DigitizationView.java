package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How far a dossier's papers are digitised.
 *
 * @param underWay whether something of it still changes by itself
 * @param papers of the procedure, in its order
 * @param files every scan that counts, results included
 * @param exemptReasons what may be chosen
 */
record DigitizationView(
        boolean underWay, List<PaperProgress> papers, List<FileProgress> files, List<ExemptReason> exemptReasons) {

    /** A reason for which the law lets a paper be undigitised, to choose from. */
    record ExemptReason(String value, String label) {}

    /** @param exemptReason null unless the paper is exempt */
    record PaperProgress(String documentKey, String state, String stateLabel, String exemptReason) {}

    /**
     * @param refused why nobody opens it; null for most
     * @param note how the recognition ended; null before
     * @param warnings what to look at while the paper is still on the desk
     * @param searchable whether there is a searchable copy to fetch
     * @param data whether data are read from it: NONE, READING, OPEN (to be compared) or CONFIRMED
     */
    record FileProgress(
            String id,
            boolean underWay,
            String refused,
            String note,
            List<String> warnings,
            boolean searchable,
            DataState data,
            List<StepDone> steps) {}

    /** How far the data of a paper are. */
    enum DataState {
        NONE,
        READING,
        OPEN,
        CONFIRMED
    }

    /**
     * @param done false where the step was passed over
     * @param by full name; null where the system did it
     */
    record StepDone(String label, boolean done, OffsetDateTime at, String by, String detail) {}
}
