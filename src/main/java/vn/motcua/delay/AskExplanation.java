package vn.motcua.delay;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.TransactionClock;

/**
 * Asks whoever answers for a late step to explain, once per dossier and step. The dossier's own overdue reuses an
 * explanation that is still owed.
 */
@Component
public class AskExplanation {

    private final DelayExplanationRows rows;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    AskExplanation(
            DelayExplanationRows rows,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.rows = rows;
        this.register = register;
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** What is late and who holds it. */
    public record Lateness(DossierId dossier, LateStep step, LateHolder holder, java.time.Instant wasDueAt) {}

    /**
     * Who holds the late work.
     *
     * @param assignee who claimed it, null if nobody did: then the head of the unit answers
     * @param waitingAt the step the dossier waits at
     */
    public record LateHolder(OfficialId assignee, LateStep waitingAt) {}

    /** @return the explanation newly owed, empty where one is already there */
    @Transactional
    public Optional<DelayExplanation> ask(Lateness late) {
        if (alreadyAsked(late)) {
            return Optional.empty();
        }
        var dossier = register.get(late.dossier());
        var authority = late.holder().waitingAt() == LateStep.INTAKE
                ? dossier.receivingAuthority()
                : dossier.competentAuthority();
        var asked = rows.save(DelayExplanation.open(
                late.dossier(),
                late.step(),
                authority,
                late.holder().assignee(),
                answeringGroup(authority),
                confirmingGroup(authority, late.holder()),
                late.wasDueAt(),
                clock.instant()));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", late.step().label());
        events.append(late.dossier(), EventKind.EXPLANATION_ASKED, detail);
        publisher.publishEvent(new ExplanationAsked(asked.id(), late.dossier()));
        return Optional.of(asked);
    }

    private boolean alreadyAsked(Lateness late) {
        var all = rows.findByDossierIdOrderByOpenedAt(late.dossier());
        return all.stream().anyMatch(asked -> asked.step() == late.step())
                || late.step() == LateStep.DOSSIER && all.stream().anyMatch(DelayExplanation::awaitsAnswer);
    }

    private static String answeringGroup(AuthorityId authority) {
        return new Post(authority, Role.LEADER, null).group();
    }

    /** A leader does not confirm a leader's reasons: the controller of procedures does. */
    private static String confirmingGroup(AuthorityId authority, LateHolder holder) {
        var leaderAnswers = holder.assignee() == null || holder.waitingAt() == LateStep.SIGNING;
        var role = leaderAnswers ? Role.CONTROLLER : Role.LEADER;
        return new Post(authority, role, null).group();
    }
}
