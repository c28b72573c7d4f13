package vn.motcua.desk;

import java.util.Set;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.IntakeNotes;

/** The intake page's fields as the browser sends them: text, possibly absent. A box that is not ticked is not sent. */
record IntakeFields(
        String id,
        String procedure,
        String caseKey,
        String competentAuthority,
        String channel,
        String returnMode,
        EnteredParty filer,
        Boolean ownerIsFiler,
        EnteredParty owner,
        Boolean receiverIsFiler,
        EnteredParty receiver,
        String authorityPaper,
        Boolean receivedNow,
        String receivedAt,
        String summary,
        NoteFields notes,
        String noScanReason,
        String incident,
        String assistingAuthority,
        String returningAuthority) {

    IntakeFields {
        ownerIsFiler = Boolean.TRUE.equals(ownerIsFiler);
        receiverIsFiler = Boolean.TRUE.equals(receiverIsFiler);
        receivedNow = Boolean.TRUE.equals(receivedNow);
    }

    /** Ticked boxes: keys of papers shown, of fees that apply and of those from which the applicant is exempt. */
    record NoteFields(Set<String> shown, Set<String> fees, Set<String> exemptFees) {

        IntakeNotes notes() {
            return new IntakeNotes(shown, fees, exemptFees);
        }
    }

    /** Null where the page says that the dossier is the filer's own. */
    EnteredParty otherOwner() {
        return ownerIsFiler ? null : orNobody(owner);
    }

    EnteredParty otherReceiver() {
        return receiverIsFiler ? null : orNobody(receiver);
    }

    /** A hidden field may keep what was typed before it was hidden. */
    String paperShown() {
        return ownerIsFiler ? null : authorityPaper;
    }

    private static EnteredParty orNobody(EnteredParty typed) {
        return typed == null ? EnteredParty.NOBODY : typed;
    }
}
