package vn.motcua.workflow;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.delay.AnswerDeadline;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology;
import vn.motcua.delivery.Parcels;
import vn.motcua.desk.MessageTasks;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.linked.Branches;
import vn.motcua.linked.RemindBranch;
import vn.motcua.opinion.OpinionReminder;
import vn.motcua.opinion.Opinions;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.posting.Postings;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;

/**
 * {@code ${deadlines.dueAt(execution,'REVIEW')}}: when a step's bell rings. Task and timer ask in one transaction and get
 * the same answer. It reads what stood in the register before the step began, since timers are created before any start
 * listener runs.
 */
@Component("deadlines")
public class Deadlines {

    private static final Limit ONE_WORKING_DAY = new Limit(1, LimitUnit.WORKING_DAY);
    private static final BigDecimal CORRECTION_HOURS = BigDecimal.valueOf(4);

    private final DossierRegister register;
    private final DossierClock dossierClock;
    private final AnswerDeadline answerDeadline;
    private final ApologyClock apologyClock;
    private final Apologies apologies;
    private final SupplementRequests supplements;
    private final PaymentRequests payments;
    private final Opinions opinions;
    private final Parcels parcels;
    private final Branches branches;
    private final RemindBranch remindBranch;
    private final Postings postings;
    private final OpinionReminder opinionReminder;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final MessageTasks messages;
    private final TransactionClock clock;

    Deadlines(
            DossierRegister register,
            DossierClock dossierClock,
            AnswerDeadline answerDeadline,
            ApologyClock apologyClock,
            Apologies apologies,
            SupplementRequests supplements,
            PaymentRequests payments,
            Opinions opinions,
            Parcels parcels,
            Branches branches,
            RemindBranch remindBranch,
            Postings postings,
            OpinionReminder opinionReminder,
            Authorities authorities,
            CurrentOfficial current,
            MessageTasks messages,
            TransactionClock clock) {
        this.register = register;
        this.dossierClock = dossierClock;
        this.answerDeadline = answerDeadline;
        this.apologyClock = apologyClock;
        this.apologies = apologies;
        this.supplements = supplements;
        this.payments = payments;
        this.opinions = opinions;
        this.parcels = parcels;
        this.branches = branches;
        this.remindBranch = remindBranch;
        this.postings = postings;
        this.opinionReminder = opinionReminder;
        this.authorities = authorities;
        this.current = current;
        this.messages = messages;
        this.clock = clock;
    }

    /** Until when a due date is near for whoever looks: the end of their office's next working day. */
    public Date soon() {
        var now = clock.instant();
        return Date.from(current.find().stream()
                .flatMap(official -> official.posts().stream())
                .findFirst()
                .map(post -> endOfNextWorkingDay(post.authority(), now))
                .orElse(now));
    }

    private Instant endOfNextWorkingDay(AuthorityId authority, Instant now) {
        try {
            return authorities
                    .calendarOf(authority)
                    .due(now, ONE_WORKING_DAY, LocalTime.MAX)
                    .due()
                    .toInstant();
        } catch (CalendarDataMissing uncountable) {
            return now.plus(Duration.ofDays(1));
        }
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

    /** Until when the applicant may bring what was asked for. */
    public Date supplementDueAt(DelegateExecution execution) {
        var dossier = DossierId.of(execution.getProcessBusinessKey());
        return Date.from(supplements.open(dossier).orElseThrow().dueAt());
    }

    /** When the collector owes its notice. */
    public Date paymentNoticeDueAt(DelegateExecution execution) {
        var dossier = DossierId.of(execution.getProcessBusinessKey());
        return Date.from(payments.open(dossier).orElseThrow().referralDueAt());
    }

    /** End of the last day to pay. */
    public Date paymentDueAt(DelegateExecution execution) {
        var dossier = DossierId.of(execution.getProcessBusinessKey());
        return Date.from(payments.open(dossier).orElseThrow().dueAt());
    }

    /** When the desk owes what a specialist sent back to it: half a working day, never after the dossier itself. */
    public Date correctionDueAt(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(dossierClock.within(dossier, dossier.receivingAuthority(), CORRECTION_HOURS, clock.instant()));
    }

    /** When the asked authority owes its opinion. */
    public Date opinionDueAt(DelegateExecution execution) {
        return Date.from(
                opinions.get(ProcessVariables.OPINION_ID.get(execution)).dueAt());
    }

    /** When the asked authority is reminded: two thirds of its time have passed. */
    public Date opinionReminderAt(DelegateExecution execution) {
        return Date.from(opinionReminder.of(ProcessVariables.OPINION_ID.get(execution)));
    }

    /** When a parcel should have arrived. */
    public Date parcelDueAt(DelegateExecution execution) {
        var dossier = DossierId.of(execution.getProcessBusinessKey());
        return Date.from(parcels.of(dossier).orElseThrow().dueAt());
    }

    /** When another authority owes its part of a linked procedure. */
    public Date branchDueAt(DelegateExecution execution) {
        return Date.from(branches.get(ProcessVariables.BRANCH_ID.get(execution)).dueAt());
    }

    /** When an authority of ours is reminded of its part: two thirds of its time have passed. */
    public Date branchReminderAt(DelegateExecution execution) {
        return Date.from(remindBranch.soonAt(ProcessVariables.BRANCH_ID.get(execution)));
    }

    /** End of the last day on which somebody may object to what was posted. */
    public Date postingEndsAt(DelegateExecution execution) {
        return Date.from(
                postings.get(ProcessVariables.POSTING_ID.get(execution)).endsAt());
    }

    /** When the desk owes a decision about a parcel that did not arrive: the end of the next working day. */
    public Date parcelMatterDueAt(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(endOfNextWorkingDay(dossier.receivingAuthority(), clock.instant()));
    }

    /** When a desk should have looked at a message that could not be handled. */
    public Date messageDueAt(DelegateExecution execution) {
        return Date.from(
                messages.get(ProcessVariables.MESSAGE_ID.get(execution)).dueAt());
    }

    /** When the desk owes papers and fees back to whoever withdrew or was stopped. */
    public Date giveBackDueAt(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(dossierClock.giveBackDue(dossier, clock.instant()));
    }

    /** When the desk owes the scans that were missing once the result was signed: {@code digitization.completionWorkingDays}. */
    public Date scansDueAt(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(dossierClock.scansDue(dossier, clock.instant()));
    }

    /**
     * When the holder is asked whether the due date will be kept. A timer cannot be set to never: where nobody is to be asked
     * it rings with the due date, and who hears it then asks nobody.
     */
    public Date apologyQuestionAt(DelegateExecution execution) {
        var dossier = register.get(DossierId.of(execution.getProcessBusinessKey()));
        return Date.from(apologyClock.bell(dossier).orElse(dossier.dueAt()));
    }

    /** When the answer to that question is owed. */
    public Date apologyAnswerDueAt(DelegateExecution execution) {
        return Date.from(apology(execution).answerBy());
    }

    /** When an apology must have been sent. */
    public Date apologySendDueAt(DelegateExecution execution) {
        return Date.from(apology(execution).sendBy());
    }

    private Apology apology(DelegateExecution execution) {
        return apologies.get(ProcessVariables.APOLOGY_ID.get(execution));
    }

    /** When an explanation is owed, on the calendar of whoever owes it. */
    public Date explanationDueAt(DelegateExecution execution) {
        return Date.from(answerDeadline.of(ProcessVariables.EXPLANATION_ID.get(execution), clock.instant()));
    }
}
