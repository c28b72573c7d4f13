package vn.motcua.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.delay.AnswerDeadline;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;

/**
 * {@code ${deadlines.dueAt(execution,'REVIEW')}}: when a step's bell rings. Task and timer ask in one transaction and get
 * the same answer. It reads what stood in the register before the step began, since timers are created before any start
 * listener runs.
 */
@Component("deadlines")
public class Deadlines {

    private final DossierRegister register;
    private final DossierClock dossierClock;
    private final AnswerDeadline answerDeadline;
    private final TransactionClock clock;

    Deadlines(
            DossierRegister register,
            DossierClock dossierClock,
            AnswerDeadline answerDeadline,
            TransactionClock clock) {
        this.register = register;
        this.dossierClock = dossierClock;
        this.answerDeadline = answerDeadline;
        this.clock = clock;
    }

    /** @param step a {@link Step} of the dossier's procedure, or DOSSIER */
    public Date dueAt(DelegateExecution execution, String step) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(dueAt(dossier, step));
    }

    private Instant dueAt(Dossier dossier, String step) {
        if (step.equals("DOSSIER")) {
            return dossier.dueAt();
        }
        return dossierClock.stepDue(dossier, new Step(step), clock.instant());
    }

    /** When an explanation is owed, on the calendar of whoever owes it. */
    public Date explanationDueAt(DelegateExecution execution) {
        return Date.from(answerDeadline.of(ProcessVariables.EXPLANATION_ID.get(execution), clock.instant()));
    }
}
