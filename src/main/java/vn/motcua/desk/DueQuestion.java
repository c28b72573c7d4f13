package vn.motcua.desk;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Entered;
import vn.motcua.procedure.ProcedureKey;

/** What must be known before a due date can be shown. */
record DueQuestion(ProcedureKey procedure, String caseKey, AuthorityId competent, Instant receivedAt) {

    /** Empty while the page is not filled in that far; an unreadable time is noted in {@code entered}. */
    static Optional<DueQuestion> of(IntakeFields fields, Instant now, Entered entered) {
        var receivedAt = IntakeCheck.receivedAt(entered, fields, now);
        if (!entered.errors().isEmpty() || fields.caseKey() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DueQuestion(
                    new ProcedureKey(fields.procedure()),
                    fields.caseKey(),
                    new AuthorityId(fields.competentAuthority()),
                    receivedAt));
        } catch (IllegalArgumentException notYetChosen) {
            return Optional.empty();
        }
    }
}
