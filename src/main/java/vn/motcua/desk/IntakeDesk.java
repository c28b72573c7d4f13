package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.DueDate;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;

/**
 * What the intake page asks of the use cases. Each call is one transaction: a refusal has written nothing, not a row and
 * not a file's entry. Register and accept are idempotent by the form's id.
 */
interface IntakeDesk {

    /** When a dossier received at this instant would be due, by the rule that acceptance will apply. */
    Outcome<DueDate> previewDue(ProcedureKey procedure, String caseKey, AuthorityId competent, Instant receivedAt);

    /** What it means that the desk receives at this instant, in words; empty within its office hours. */
    Optional<String> outsideHours(AuthorityId desk, Instant receivedAt);

    /** Enters the dossier with status 1 and its papers; its process waits at Intake. */
    Outcome<IntakeResult> register(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras);

    /** Enters the dossier, unless its id is known, stores the papers and accepts it. */
    Outcome<IntakeResult> accept(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras);
}
