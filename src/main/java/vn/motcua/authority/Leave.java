package vn.motcua.authority;

import java.time.Instant;
import java.util.UUID;

/**
 * That an official is away, as a leader of the authority entered it.
 *
 * @param beginsAt first moment of it
 * @param plannedEnd first moment after it, as entered
 * @param standIn who works in the absent one's posts meanwhile, null if nobody does
 * @param standInName null if there is none
 * @param reason as typed, null if nothing was
 * @param endedAt when it was ended before its time, null if it was not
 * @param endedBy full name of who did that, null if nobody did
 */
public record Leave(
        UUID id,
        AuthorityId authority,
        OfficialId official,
        String fullName,
        Instant beginsAt,
        Instant plannedEnd,
        OfficialId standIn,
        String standInName,
        String reason,
        String enteredBy,
        Instant enteredAt,
        Instant endedAt,
        String endedBy,
        String endReason) {

    /** First moment at which it is over. */
    public Instant end() {
        return endedAt == null ? plannedEnd : endedAt;
    }

    public boolean at(Instant moment) {
        return !moment.isBefore(beginsAt) && moment.isBefore(end());
    }

    /** Ended, or given up before it began. */
    public boolean over(Instant moment) {
        return !moment.isBefore(end());
    }

    boolean crosses(Instant from, Instant until) {
        return beginsAt.isBefore(until) && from.isBefore(end());
    }
}
