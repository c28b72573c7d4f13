package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * Sự cố: our side could not work. It excuses nobody until a second person has approved it.
 *
 * @param authority null where all were hit
 * @param to not included
 * @param reason Vietnamese
 * @param approvedBy null while nobody has
 * @param rejectedBy null unless somebody did
 */
public record Outage(
        UUID id,
        AuthorityId authority,
        Instant from,
        Instant to,
        String reason,
        OfficialId recordedBy,
        Instant recordedAt,
        OfficialId approvedBy,
        Instant approvedAt,
        OfficialId rejectedBy,
        Instant rejectedAt) {

    public boolean awaitsApproval() {
        return approvedBy == null && rejectedBy == null;
    }

    boolean befell(AuthorityId office, Instant moment) {
        return (authority == null || authority.equals(office)) && !moment.isBefore(from) && moment.isBefore(to);
    }
}
