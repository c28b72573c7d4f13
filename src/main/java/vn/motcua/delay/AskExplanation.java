package vn.motcua.delay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Leaders;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Notes that a step is late, once per dossier and step, and asks whoever answers for it to explain as soon as the
 * lateness passes the procedure's threshold: at the bell, or later by the hourly pass. The dossier's own overdue reuses
 * an explanation that is still owed.
 */
@Component
public class AskExplanation {

    static final String THRESHOLD = "delay.explanationThresholdHours";

    private final DelayExplanationRows rows;
    private final DossierRegister register;
    private final LateProcedures procedures;
    private final UnitHeads unitHeads;
    private final Leaders leaders;
    private final LateTime lateTime;
    private final AnswerDeadline deadline;
    private final LateWork lateWork;
    private final DossierEvents events;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    AskExplanation(
            DelayExplanationRows rows,
            DossierRegister register,
            LateProcedures procedures,
            UnitHeads unitHeads,
            Leaders leaders,
            LateTime lateTime,
            AnswerDeadline deadline,
            LateWork lateWork,
            DossierEvents events,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.register = register;
        this.procedures = procedures;
        this.unitHeads = unitHeads;
        this.leaders = leaders;
        this.lateTime = lateTime;
        this.deadline = deadline;
        this.lateWork = lateWork;
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** What is late and who holds it. */
    public record Lateness(DossierId dossier, LateStep step, LateHolder holder, Instant wasDueAt) {}

    /**
     * Who holds the late work.
     *
     * @param assignee who claimed it, null if nobody did: then the head of the unit answers
     * @param waitingAt the step the dossier waits at
     */
    public record LateHolder(OfficialId assignee, LateStep waitingAt) {}

    /** The bell rang. */
    @Transactional
    public void ask(Lateness late) {
        if (alreadyNoted(late)) {
            return;
        }
        var dossier = register.get(late.dossier());
        var procedure = procedures.of(dossier);
        var waitingAtTheDesk = !late.holder().waitingAt().isWhole()
                && procedure.step(late.holder().waitingAt().step()).atTheDesk();
        var authority =
                waitingAtTheDesk ? dossier.deskOf(late.holder().waitingAt().step()) : dossier.competentAuthority();
        var answering = answering(authority, late.holder(), waitingAtTheDesk, procedure);
        var noted = rows.save(DelayExplanation.note(
                late.dossier(),
                late.step(),
                authority,
                late.holder().assignee(),
                answering.group(),
                confirmingGroup(authority, late.holder(), answering, procedure),
                late.wasDueAt(),
                clock.instant()));
        askIfGrown(noted, dossier);
    }

    /** The bell of another authority's opinion rang. */
    @Transactional
    public void askOpinion(DossierId id, AuthorityId asked, OfficialId holder, Instant wasDueAt) {
        askOther(id, LateStep.OPINION, asked, holder, wasDueAt);
    }

    /**
     * The bell of another authority's work rang: that authority answers, whoever decides the dossier.
     *
     * @param step what it owes: an opinion, or a part of a linked procedure
     * @param holder who claimed it there, null if nobody did
     */
    @Transactional
    public void askOther(DossierId id, LateStep step, AuthorityId asked, OfficialId holder, Instant wasDueAt) {
        var dossier = register.get(id);
        if (rows.findByDossierIdOrderByOpenedAt(id).stream()
                .anyMatch(late -> late.step().equals(step) && late.authority().equals(asked))) {
            return;
        }
        var confirming = new Post(asked, holder == null ? Role.CONTROLLER : Role.LEADER, null).group();
        var noted = rows.save(DelayExplanation.note(
                id, step, asked, holder, leaders(asked).group(), confirming, wasDueAt, clock.instant()));
        askIfGrown(noted, dossier);
    }

    /** The hourly pass over one lateness that was still small; what has been finished meanwhile is only noted. */
    @Transactional
    void askAgain(UUID id) {
        var noted = rows.findById(id).orElseThrow();
        if (noted.status() == DelayExplanation.Status.NOTED && lateWork.stillWaiting(noted.dossier(), noted.step())) {
            askIfGrown(noted, register.get(noted.dossier()));
        }
    }

    private void askIfGrown(DelayExplanation noted, Dossier dossier) {
        var late = lateTime.normHours(noted.authority(), noted.wasDueAt(), clock.instant());
        if (late.compareTo(threshold(dossier)) < 0) {
            return;
        }
        noted.ask(clock.instant(), deadline.from(noted.authority(), clock.instant()));
        rows.save(noted);
        events.append(
                noted.dossier(),
                EventKind.EXPLANATION_ASKED,
                Map.of("Bước", noted.step().label(procedures.of(dossier))));
        publisher.publishEvent(new ExplanationAsked(noted.id(), noted.dossier()));
    }

    private BigDecimal threshold(Dossier dossier) {
        return procedures
                .of(dossier)
                .parameter(THRESHOLD, dossier.lawDay())
                .map(parameter -> BigDecimal.valueOf(parameter.integer()))
                .orElse(BigDecimal.ZERO);
    }

    private boolean alreadyNoted(Lateness late) {
        var all = rows.findByDossierIdOrderByOpenedAt(late.dossier());
        return all.stream().anyMatch(asked -> asked.step().equals(late.step()))
                || late.step().isWhole() && all.stream().anyMatch(DelayExplanation::awaitsAnswer);
    }

    /** Work that nobody has taken is the head of the unit's to answer for, where the unit has one. */
    private Post answering(AuthorityId authority, LateHolder holder, boolean atTheDesk, Procedure procedure) {
        return Optional.of(holder)
                .filter(late ->
                        late.assignee() == null && !roleOf(late, procedure).equals(Optional.of(Role.LEADER)))
                .flatMap(unclaimed -> unitHeads.postOn(authority, atTheDesk, procedure.field(), today()))
                .orElseGet(() -> leaders(authority));
    }

    private static Optional<Role> roleOf(LateHolder holder, Procedure procedure) {
        return Optional.of(holder.waitingAt())
                .filter(step -> !step.isWhole())
                .map(step -> procedure.step(step.step()).role());
    }

    private static Post leaders(AuthorityId authority) {
        return new Post(authority, Role.LEADER, null);
    }

    /** A leader does not confirm a leader's reasons: the controller of procedures does. */
    private String confirmingGroup(AuthorityId authority, LateHolder holder, Post answering, Procedure procedure) {
        var leaderAnswers = holder.assignee() == null
                ? answering.role() == Role.LEADER
                        || leaders.namesOn(authority, today()).isEmpty()
                : roleOf(holder, procedure).equals(Optional.of(Role.LEADER));
        var role = leaderAnswers ? Role.CONTROLLER : Role.LEADER;
        return new Post(authority, role, null).group();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
