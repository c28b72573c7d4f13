package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.People;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;

/**
 * Body of {@code POST /api/dossiers}.
 *
 * @param id chosen by the caller to make a repetition harmless; null for a new one
 * @param shownPapers keys of required documents that were there but are not scanned; null for none
 * @param fees keys of the catalogue's fees that apply; null for the first of the catalogue
 * @param exemptFees keys of those from which the applicant is exempt; null for none
 * @param incident what kept the applicant from filing online, where the procedure takes paper only then; null for none
 * @param assistingAuthority who helped to file it; null for nobody
 * @param returningAuthority whose desk hands the result over; null for the desk's own
 */
record DossierRequest(
        UUID id,
        String procedure,
        String caseKey,
        String competentAuthority,
        Channel channel,
        ReturnMode returnMode,
        EnteredParty filer,
        String authorityPaper,
        EnteredParty owner,
        EnteredParty receiver,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        String summary,
        Set<String> shownPapers,
        Set<String> fees,
        Set<String> exemptFees,
        String incident,
        String assistingAuthority,
        String returningAuthority) {

    Outcome<Registration> registration() {
        var entered = new Entered();
        var key = entered.identifier("procedure", procedure, ProcedureKey::new, "Thiếu khóa thủ tục, hoặc khóa sai.");
        var authority = competentAuthority == null
                ? null
                : entered.identifier(
                        "competentAuthority", competentAuthority, AuthorityId::new, "Mã cơ quan không hợp lệ.");
        var limit = entered.line("caseKey", caseKey, IntakeCheck.CASE_KEY_MOST);
        if (channel == null) {
            entered.wrong("channel", "Thiếu cách nộp.");
        }
        if (returnMode == null) {
            entered.wrong("returnMode", "Thiếu cách nhận kết quả.");
        }
        var people =
                People.read(filer, authorityPaper, owner, receiver, entered).getting(returnMode, entered);
        return entered.outcome(new Registration(
                id == null ? DossierId.next() : new DossierId(id),
                key,
                limit,
                authority,
                channel,
                returnMode,
                people.filer(),
                people.authorityPaper(),
                people.owner(),
                people.receiver(),
                entered.lines("summary", summary, IntakeCheck.SUMMARY_MOST),
                instant(submittedAt),
                instant(receivedAt),
                entered.lines("incident", incident, IntakeCheck.SUMMARY_MOST),
                IntakeCheck.places(assistingAuthority, returningAuthority, entered)));
    }

    IntakeNotes notes() {
        return new IntakeNotes(shownPapers, fees, exemptFees);
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
