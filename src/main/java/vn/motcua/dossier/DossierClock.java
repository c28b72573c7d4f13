package vn.motcua.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Step;

/** When a dossier and each of its steps are due: law, catalogue and calendar, nothing else. */
@Component
public class DossierClock {

    private final DossierLaw law;
    private final Authorities authorities;
    private final SupplementRequests supplements;
    private final HoursLeft left;

    DossierClock(DossierLaw law, Authorities authorities, SupplementRequests supplements, HoursLeft left) {
        this.left = left;
        this.law = law;
        this.authorities = authorities;
        this.supplements = supplements;
    }

    /** The due date of a reception, on the calendar of the authority that decides, with its reasons. */
    public DueDate due(Procedure procedure, String caseKey, AuthorityId competent, Instant received) {
        return authorities.calendarOf(competent).due(received, procedure.limit(caseKey), procedure.sameDayCutoff());
    }

    /** The same for a dossier in the register. */
    public DueDate due(Dossier dossier) {
        return due(dossier, countsFrom(dossier));
    }

    DueDate due(Dossier dossier, Instant countsFrom) {
        return due(law.promisedUnder(dossier), dossier.caseKey(), dossier.competentAuthority(), countsFrom);
    }

    /**
     * From when the limit of an accepted dossier counts: its reception, or, where the applicant was asked for more before
     * the acceptance, the moment that wait ended (NĐ 61/2018 Art 17.2). Which law holds depends on the reception alone.
     */
    Instant countsFrom(Dossier dossier) {
        return supplements.of(dossier.id()).stream()
                .filter(asked -> asked.stage() == SupplementRequest.Stage.INTAKE && asked.closedAt() != null)
                .map(SupplementRequest::closedAt)
                .reduce((earlier, later) -> later)
                .orElse(dossier.receivedAt());
    }

    /**
     * When a step is due: its norm from its start, or what is left of it where the step was left and is entered again;
     * never after the dossier itself. Where the limit is a day or less the
     * steps share the working time from acceptance to due in proportion to their norms, so a step's end does not depend
     * on its start.
     *
     * @param start when the step began
     */
    public Instant stepDue(Dossier dossier, Step step, Instant start) {
        return stepDue(dossier, step, start, true);
    }

    /** @param again false for whoever knows that the step is entered for the first time: nothing is read then */
    public Instant stepDue(Dossier dossier, Step step, Instant start, boolean again) {
        if (step.equals(Step.INTAKE) && dossier.channel() == Channel.ONLINE) {
            return onlineIntakeDue(dossier, start);
        }
        var procedure = law.procedureAt(dossier, start);
        var own = procedure.step(step);
        if (own.withinTheLimit()
                && law.promisedUnder(dossier).limit(dossier.caseKey()).withinADay()) {
            return authorities
                    .calendarOf(dossier.competentAuthority())
                    .shareOf(
                            countedFrom(dossier, start),
                            dossier.dueAt(),
                            shareUpTo(procedure, dossier.caseKey(), step));
        }
        var office = own.atTheDesk() ? dossier.deskOf(step) : dossier.competentAuthority();
        var hours = again && own.withinTheLimit()
                ? left.hours(dossier, own.hours(dossier.caseKey()), step, start)
                : own.hours(dossier.caseKey());
        var due = authorities.calendarOf(office).plusNormHours(start, hours);
        return own.withinTheLimit() && due.isAfter(dossier.dueAt()) ? dossier.dueAt() : due;
    }

    /**
     * The answer that is owed to whoever filed online (NĐ 45/2020): counted from the arrival in the system, however late the
     * task was opened; after a supplement or a hand-over from the new start.
     */
    private Instant onlineIntakeDue(Dossier dossier, Instant start) {
        var from = start.isAfter(dossier.enteredAt()) ? start : dossier.receivedAt();
        var hours = law.parameter(dossier, "online.acceptWorkingHours").integer();
        return authorities
                .calendarOf(dossier.receivingAuthority())
                .due(from, new Limit(hours, LimitUnit.WORKING_HOUR), null)
                .due()
                .toInstant();
    }

    /**
     * When what an applicant handed in should be ready to go home after an early end: {@code giveBack.workingDays} of the
     * desk that keeps it.
     *
     * @param ended when the dossier ended
     */
    public Instant giveBackDue(Dossier dossier, Instant ended) {
        return daysOfTheDesk(dossier, "giveBack.workingDays", ended);
    }

    /**
     * When scans that were missing once the result was signed should be there: {@code digitization.completionWorkingDays} of
     * the desk.
     */
    public Instant scansDue(Dossier dossier, Instant found) {
        return daysOfTheDesk(dossier, "digitization.completionWorkingDays", found);
    }

    private Instant daysOfTheDesk(Dossier dossier, String parameter, Instant from) {
        var days = law.parameter(dossier, parameter).integer();
        return authorities
                .calendarOf(dossier.receivingAuthority())
                .due(from, new Limit(days, LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
    }

    /**
     * When a signed result should be at the desk of another authority where it is fetched: {@code
     * returnPlace.transferWorkingDays} of the authority that signed it.
     *
     * @param signed when the result was there
     */
    public Instant returnPlaceDue(Dossier dossier, Instant signed) {
        var days = law.parameter(dossier, "returnPlace.transferWorkingDays").integer();
        return authorities
                .calendarOf(dossier.competentAuthority())
                .due(signed, new Limit(days, LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
    }

    /** Work beside the steps: that many norm hours of the office from its start, never after the dossier itself. */
    public Instant within(Dossier dossier, AuthorityId office, BigDecimal hours, Instant start) {
        var due = authorities.calendarOf(office).plusNormHours(start, hours);
        return due.isAfter(dossier.dueAt()) ? dossier.dueAt() : due;
    }

    /** A dossier whose due date has moved shares what is left from where its work goes on. */
    private static Instant countedFrom(Dossier dossier, Instant start) {
        return dossier.dueAt().equals(dossier.originalDueAt()) ? dossier.acceptedAt() : start;
    }

    /** Steps in the order of the catalogue: each begins where the one before it ends. */
    private static BigDecimal shareUpTo(Procedure procedure, String caseKey, Step step) {
        var upTo = BigDecimal.ZERO;
        var all = BigDecimal.ZERO;
        for (var counted : procedure.steps()) {
            if (counted.withinTheLimit()) {
                all = all.add(counted.hours(caseKey));
            }
            if (counted.step().equals(step)) {
                upTo = all;
            }
        }
        return upTo.divide(all, 6, RoundingMode.HALF_UP);
    }
}
