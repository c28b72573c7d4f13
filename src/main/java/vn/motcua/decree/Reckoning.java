package vn.motcua.decree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.dossier.Redated;
import vn.motcua.procedure.Step;

/**
 * Counts dates of many dossiers with the days as they were and as they become. What differs between register and engine
 * for another reason is no business of a decree: only a date that the days themselves move is named.
 */
@Component
class Reckoning {

    private final DaysInForce days;
    private final LedgerDue ledgerDue;
    private final EngineWork engine;
    private final WaitLimits waits;

    Reckoning(DaysInForce days, LedgerDue ledgerDue, EngineWork engine, WaitLimits waits) {
        this.days = days;
        this.ledgerDue = ledgerDue;
        this.engine = engine;
        this.waits = waits;
    }

    /** Due dates by dossier, step dates by dossier and element, ends of waits. */
    private record Dates(
            Map<DossierId, Instant> due, Map<DossierId, Map<String, Instant>> steps, Map<WaitLimit, Instant> limits) {}

    /**
     * Those of the dossiers that move; a statement for their ledgers, two for the engine.
     *
     * @param dossiers read for this alone: they are not to be saved
     */
    List<Reckoned> of(Collection<Dossier> dossiers, OfficialDays before, OfficialDays after, DaysInWords words) {
        var ids = dossiers.stream().map(Dossier::id).toList();
        var open = engine.open(ids);
        var awaited = waits.open(ids);
        var running = dossiers.stream().filter(Reckoning::clockRuns).toList();
        var were = days.supposing(
                before, () -> new Dates(ledgerDue.of(running), steps(dossiers, open), limits(dossiers, awaited)));
        var derived = days.supposing(after, () -> ledgerDue.of(running));
        var redated = new HashMap<DossierId, Redated>();
        running.forEach(dossier -> {
            var due = redated(dossier, were.due().get(dossier.id()), derived.get(dossier.id()), words);
            if (due != null) {
                redated.put(dossier.id(), due);
                dossier.suppose(due.due());
            }
        });
        var become = days.supposing(after, () -> new Dates(derived, steps(dossiers, open), limits(dossiers, awaited)));
        return dossiers.stream()
                .map(dossier -> reckoned(
                        dossier,
                        redated.get(dossier.id()),
                        open.getOrDefault(dossier.id(), List.of()),
                        were.steps().get(dossier.id()),
                        become.steps().get(dossier.id()),
                        moved(awaited.getOrDefault(dossier.id(), List.of()), were.limits(), become.limits()),
                        words))
                .filter(Reckoned::moves)
                .toList();
    }

    /** A dossier whose clock has stopped keeps the date it was judged by. */
    private static boolean clockRuns(Dossier dossier) {
        return dossier.acceptedAt() != null && dossier.status() != DossierStatus.PROCESSED;
    }

    private Map<DossierId, Map<String, Instant>> steps(
            Collection<Dossier> dossiers, Map<DossierId, List<HeldDate>> open) {
        var steps = new HashMap<DossierId, Map<String, Instant>>();
        dossiers.forEach(
                dossier -> steps.put(dossier.id(), engine.due(dossier, open.getOrDefault(dossier.id(), List.of()))));
        return steps;
    }

    private Map<WaitLimit, Instant> limits(Collection<Dossier> dossiers, Map<DossierId, List<WaitLimit>> awaited) {
        var limits = new HashMap<WaitLimit, Instant>();
        dossiers.forEach(dossier -> awaited.getOrDefault(dossier.id(), List.of())
                .forEach(limit -> limits.put(limit, waits.due(dossier, limit))));
        return limits;
    }

    /** One that was not told by the days as they were is no business of a decree. */
    private static List<MovedLimit> moved(
            List<WaitLimit> awaited, Map<WaitLimit, Instant> were, Map<WaitLimit, Instant> become) {
        return awaited.stream()
                .filter(limit -> were.get(limit).equals(limit.due()))
                .filter(limit -> !become.get(limit).equals(limit.due()))
                .map(limit -> new MovedLimit(limit, become.get(limit)))
                .toList();
    }

    private static Redated redated(Dossier dossier, Instant was, Instant becomes, DaysInWords words) {
        var old = dossier.dueAt();
        return was.equals(becomes) || becomes.equals(old)
                ? null
                : new Redated(dossier.id(), old, becomes, words.before(later(old, becomes)));
    }

    private static Reckoned reckoned(
            Dossier dossier,
            Redated due,
            List<HeldDate> open,
            Map<String, Instant> were,
            Map<String, Instant> become,
            List<MovedLimit> limits,
            DaysInWords words) {
        var times = new HashMap<String, Instant>();
        var steps = new ArrayList<MovedStep>();
        var last = due == null ? Instant.MIN : later(due.old(), due.derived());
        for (var held : open) {
            var becomes = become.get(held.element());
            if (becomes != null && !becomes.equals(were.get(held.element())) && held.apartFrom(becomes)) {
                times.put(held.id(), becomes);
                if (!held.bell()) {
                    steps.add(new MovedStep(Step.ofTask(held.element()).orElseThrow(), held.due(), becomes));
                    last = later(last, held.due() == null ? becomes : later(held.due(), becomes));
                }
            }
        }
        for (var limit : limits) {
            last = later(last, later(limit.limit().due(), limit.derived()));
        }
        return new Reckoned(
                dossier.id(), due, steps, limits, open, times, last == Instant.MIN ? "" : words.before(last));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
