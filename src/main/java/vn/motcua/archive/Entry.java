package vn.motcua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierId;

/**
 * A paper of an owner, whatever its versions.
 *
 * @param paperType key of the required document that such a paper stands for
 * @param code mã kết quả số hóa; holds the owner's number
 * @param dossierCode null where that dossier has none
 * @param authority whose result it is, or who decides the dossier it came with
 * @param validFrom first day: as the paper says where an official confirmed it, else the day it came in
 * @param validUntil last day; null where none is known
 * @param keepUntil last day of retention; null for ever
 * @param keepRule where that is written, Vietnamese
 * @param replaces the one in whose place it came; null for most
 */
record Entry(
        UUID id,
        UUID owner,
        String paperType,
        String paperName,
        String code,
        EntrySource source,
        DossierId dossier,
        String dossierCode,
        AuthorityId authority,
        AuthorityId receivingAuthority,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate keepUntil,
        String keepRule,
        Instant storedAt,
        EntryState state,
        UUID replaces) {

    /** Neither replaced, revoked nor destroyed nor past its last day. */
    boolean countsOn(LocalDate day) {
        return state == EntryState.VALID && (validUntil == null || !validUntil.isBefore(day));
    }

    /** To all others it looks like one that does not exist, as the dossier it came with does. */
    boolean isVisibleTo(Official official) {
        return official.authorities().contains(authority)
                || official.authorities().contains(receivingAuthority);
    }
}
