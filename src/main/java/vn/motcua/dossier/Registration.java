package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;

/**
 * What a desk officer enters to open a dossier.
 *
 * @param id chosen by the caller, so that pressing twice registers once
 * @param caseKey case of the procedure's limits; null for the ordinary one
 * @param competentAuthority who decides; null for the desk's own authority
 * @param filer who brings the dossier
 * @param authorityPaper paper that lets the filer act for the owner, null if they are one
 * @param owner whose dossier it is; null if the filer's own
 * @param receiver who gets the result; null if the filer
 * @param submittedAt when it was handed in or sent; null for now
 * @param receivedAt when the office had it, which starts the clock; null for now
 * @param incident what kept the applicant from filing online, where the procedure takes paper only then; null for none
 * @param places who helped, and where the result is fetched
 */
public record Registration(
        DossierId id,
        ProcedureKey procedure,
        String caseKey,
        AuthorityId competentAuthority,
        Channel channel,
        ReturnMode returnMode,
        Party filer,
        String authorityPaper,
        Party owner,
        Party receiver,
        String summary,
        Instant submittedAt,
        Instant receivedAt,
        String incident,
        FilingPlaces places) {

    public Registration {
        places = places == null ? FilingPlaces.USUAL : places;
    }
}
