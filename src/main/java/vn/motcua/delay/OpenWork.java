package vn.motcua.delay;

import java.time.Instant;
import java.util.List;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.WorkRecord;

/** The port to whatever knows what lies open, and who outside was waited for. */
public interface OpenWork {

    /** Tasks that wait to be done; one that nobody has taken yet is in no record. */
    List<WorkRecord> open(DossierId dossier);

    /** When other authorities were waited for, in any order. */
    List<PartnerWait> waits(DossierId dossier);

    /** When collectors were asked what the applicant owes, in any order; nothing of ours goes on meanwhile. */
    List<OutsideWait> collectorWaits(DossierId dossier);

    /** @param to null while it lasts */
    record PartnerWait(AuthorityId asked, Instant from, Instant to) {}

    /** When other authorities were asked for their parts of a linked procedure, the one that ended last first. */
    List<PartWait> branchWaits(DossierId dossier);

    /**
     * @param asked the authority of ours that does it; null for one outside
     * @param partner name of one outside
     * @param to when it answered; null while it lasts
     */
    record PartWait(AuthorityId asked, String partner, Instant from, Instant to) {

        Holder holder() {
            return asked == null ? Holder.partner(partner) : Holder.partner(asked);
        }
    }

    /**
     * @param partner its name, since it is no authority of the directory
     * @param to when it answered, or nothing was owed any more; null while it lasts
     */
    record OutsideWait(String partner, Instant from, Instant to) {}
}
