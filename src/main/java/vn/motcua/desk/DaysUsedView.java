package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who used the working time of a dossier, in whole minutes that add up.
 *
 * @param running whether its clock still runs: then {@code to} is now
 * @param whole Vietnamese
 * @param authorities the same minutes: what its own people had by authority, those of every other kind by kind
 */
record DaysUsedView(
        OffsetDateTime from,
        OffsetDateTime to,
        boolean running,
        int wholeMinutes,
        String whole,
        List<UsedLine> lines,
        List<UsedSum> authorities) {

    /**
     * @param kind OFFICIAL, UNCLAIMED, APPLICANT, PARTNER, OUTAGE or NOBODY
     * @param step Vietnamese, null where no task of ours was open
     * @param authority whose time it is, by name; null for the applicant
     * @param answers who answers for what nobody had taken; null for everything else
     * @param percent of the whole, rounded for each line alone
     */
    record UsedLine(
            String kind,
            String who,
            String official,
            String step,
            String authority,
            String answers,
            int minutes,
            String time,
            int percent) {}

    record UsedSum(String name, int minutes, String time) {}
}
