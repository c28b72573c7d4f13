package vn.motcua.desk;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;

/**
 * What the intake page hands in, checked for shape: names are there, numbers look like numbers, nothing is too long.
 *
 * @param id drawn when the page opened, so that a second submit of the same page is the same dossier
 * @param caseKey the case whose limit applies ("ordinary")
 * @param owner whose dossier it is; equals {@code filer} where the same person
 * @param receiver who collects the result; equals {@code filer} where the same person
 * @param authorityPaper what lets the filer act for the owner; null where filer and owner are one
 * @param receivedAt when the papers reached the desk in law, never after now
 * @param summary what the applicant asks for, null if the procedure's name says it
 * @param notes what was shown and which fees apply
 * @param noScanReason why a required paper is not digitised; null where all are there
 * @param incident what kept the applicant from filing online; null where nothing did, or nobody asked
 * @param places who helped, and where the result is fetched
 */
record IntakeForm(
        DossierId id,
        ProcedureKey procedure,
        String caseKey,
        AuthorityId competentAuthority,
        Channel channel,
        ReturnMode returnMode,
        Party filer,
        Party owner,
        Party receiver,
        String authorityPaper,
        Instant receivedAt,
        String summary,
        IntakeNotes notes,
        NoScanReason noScanReason,
        String incident,
        FilingPlaces places) {}
