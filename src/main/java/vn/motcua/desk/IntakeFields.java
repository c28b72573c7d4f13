package vn.motcua.desk;

import java.util.Set;
import vn.motcua.dossier.IntakeNotes;

/** The intake page's fields as the browser sends them: text, possibly absent. A box that is not ticked is not sent. */
record IntakeFields(
        String id,
        String procedure,
        String caseKey,
        String competentAuthority,
        String channel,
        String returnMode,
        PartyFields filer,
        Boolean ownerIsFiler,
        PartyFields owner,
        Boolean receiverIsFiler,
        PartyFields receiver,
        String authorityPaper,
        Boolean receivedNow,
        String receivedAt,
        String summary,
        NoteFields notes,
        String noScanReason) {

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

    record PartyFields(String name, String identityNumber, String address, String phone, String email) {

        static final PartyFields EMPTY = new PartyFields(null, null, null, null, null);
    }
}
