package vn.motcua.decree;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RedateDossiers;
import vn.motcua.dossier.RedatedLimit;
import vn.motcua.messaging.Outbox;
import vn.motcua.shared.TransactionClock;

/**
 * Some hundred dossiers of a decree in one transaction: register, ledger, history, notices, tasks, bells and the memory of
 * it, all or nothing. It waits for nobody: what somebody works on is left for a later chunk. What was foreseen is only
 * where to look; the dates are counted anew from rows that nobody else can change now.
 */
@Component
class RedateChunk {

    /** How often the running dossiers are looked at again after the last one; what is left then the comparison shows. */
    private static final int MOST_LOOKS = 5;

    private final Decrees decrees;
    private final DecreeLines lines;
    private final RunningDossiers running;
    private final Reckoning reckoning;
    private final DossierRegister register;
    private final RedateDossiers redateDossiers;
    private final EngineWork engine;
    private final WaitLimits waits;
    private final Outbox outbox;
    private final DaysInForce days;
    private final TransactionClock clock;

    RedateChunk(
            Decrees decrees,
            DecreeLines lines,
            RunningDossiers running,
            Reckoning reckoning,
            DossierRegister register,
            RedateDossiers redateDossiers,
            EngineWork engine,
            WaitLimits waits,
            Outbox outbox,
            DaysInForce days,
            TransactionClock clock) {
        this.decrees = decrees;
        this.lines = lines;
        this.running = running;
        this.reckoning = reckoning;
        this.register = register;
        this.redateDossiers = redateDossiers;
        this.engine = engine;
        this.waits = waits;
        this.outbox = outbox;
        this.days = days;
        this.clock = clock;
    }

    /** What became of a chunk. */
    enum Result {
        /** There may be more. */
        WORKED,
        /** All that is left is in somebody's hands. */
        WAITS,
        /** Nothing is left, or another node is at it. */
        NOTHING
    }

    @Transactional
    public Result next(UUID id, int size) {
        var applying = decrees.takeApplying(id);
        if (applying.isEmpty()) {
            return Result.NOTHING;
        }
        var decree = applying.get();
        var wanted = lines.next(id, size);
        return wanted.isEmpty() ? lookAgain(decree) : redate(decree, wanted);
    }

    /** What began while the batch ran, with dates read before the decree came in force. */
    private Result lookAgain(Decree decree) {
        if (decree.looks() < MOST_LOOKS && note(decree) > 0) {
            decrees.looked(decree.id());
            return Result.WORKED;
        }
        decrees.applied(decree.id(), clock.instant());
        return Result.NOTHING;
    }

    int note(Decree decree) {
        return running.note(
                decree.id(),
                days.before(decree.inForceAt()),
                days.refresh(),
                new DaysInWords(decree.days()),
                LineState.WAITING);
    }

    private Result redate(Decree decree, List<DossierId> wanted) {
        var taken = take(wanted);
        var left = new HashSet<>(wanted);
        left.removeAll(taken);
        var closed = redateDossiers.closed(left);
        left.removeAll(closed);
        lines.busy(decree.id(), left);
        if (!taken.isEmpty()) {
            redateTaken(decree, taken);
        }
        var over = new HashSet<>(taken);
        over.addAll(closed);
        lines.overtaken(decree.id(), over, clock.instant());
        return over.isEmpty() ? Result.WAITS : Result.WORKED;
    }

    private Set<DossierId> take(Collection<DossierId> wanted) {
        var taken = redateDossiers.take(wanted);
        taken.retainAll(engine.take(taken));
        var free = outbox.take(taken.stream().map(DossierId::toString).toList());
        return taken.stream()
                .filter(dossier -> free.contains(dossier.toString()))
                .collect(toSet());
    }

    private void redateTaken(Decree decree, Set<DossierId> taken) {
        var moving = reckoning.of(
                register.all(taken), days.before(decree.inForceAt()), days.refresh(), new DaysInWords(decree.days()));
        redateDossiers.redate(
                moving.stream().map(Reckoned::due).filter(Objects::nonNull).toList(),
                decree.basis(),
                decree.appliedBy());
        moveLimits(decree, moving);
        var open = new ArrayList<HeldDate>();
        var times = new HashMap<String, Instant>();
        moving.forEach(one -> {
            open.addAll(one.open());
            times.putAll(one.times());
        });
        engine.move(open, times);
        lines.write(decree.id(), moving, LineState.DONE, clock.instant());
    }

    private static EventKind told(WaitLimit.Sort sort) {
        return switch (sort) {
            case SUPPLEMENT -> EventKind.SUPPLEMENT_LIMIT_MOVED;
            case OPINION -> EventKind.OPINION_LIMIT_MOVED;
            case BRANCH -> EventKind.BRANCH_LIMIT_MOVED;
            case PUBLIC_POSTING -> EventKind.POSTING_LIMIT_MOVED;
            case COLLECTOR -> EventKind.COLLECTOR_LIMIT_MOVED;
            case PARCEL -> EventKind.PARCEL_LIMIT_MOVED;
            case APOLOGY_ANSWER, APOLOGY_LETTER, EXPLANATION -> EventKind.ANSWER_LIMIT_MOVED;
        };
    }

    private static String what(WaitLimit limit) {
        return switch (limit.sort()) {
            case BRANCH, COLLECTOR -> limit.step();
            default -> OwnLimits.of(limit.sort());
        };
    }

    private void moveLimits(Decree decree, List<Reckoned> moving) {
        var later = moving.stream()
                .flatMap(one -> one.limits().stream())
                .filter(limit -> !limit.kept())
                .toList();
        waits.move(later);
        var why = moving.stream().collect(toMap(Reckoned::dossier, Reckoned::why));
        redateDossiers.tellLimits(
                later.stream()
                        .map(limit -> new RedatedLimit(
                                limit.limit().dossier(),
                                told(limit.limit().sort()),
                                limit.limit().asked(),
                                what(limit.limit()),
                                limit.limit().due(),
                                limit.due(),
                                why.get(limit.limit().dossier())))
                        .toList(),
                decree.basis(),
                decree.appliedBy());
    }
}
