package vn.motcua.workflow;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.decree.EngineWork;
import vn.motcua.decree.HeldDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.engine.RedateEngineRows;

/** The engine's side of a calendar decree. */
@Component
class EngineDecreeWork implements EngineWork {

    private final HeldDates held;
    private final RegisterDates register;
    private final RedateEngineRows rows;
    private final TransactionClock clock;

    EngineDecreeWork(HeldDates held, RegisterDates register, RedateEngineRows rows, TransactionClock clock) {
        this.held = held;
        this.register = register;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Map<DossierId, List<HeldDate>> open(Collection<DossierId> dossiers) {
        return held.of(dossiers);
    }

    @Override
    public Map<String, Instant> due(Dossier dossier, List<HeldDate> open) {
        return register.of(dossier, open);
    }

    @Override
    public Set<DossierId> take(Collection<DossierId> dossiers) {
        var busy = rows.take(dossiers.stream().map(DossierId::toString).toList(), clock.instant());
        return dossiers.stream()
                .filter(dossier -> !busy.contains(dossier.toString()))
                .collect(toSet());
    }

    @Override
    public void move(List<HeldDate> open, Map<String, Instant> due) {
        rows.moveTasks(idsOf(open, false), due, clock.instant());
        rows.moveTimers(idsOf(open, true), due);
    }

    private static List<String> idsOf(List<HeldDate> open, boolean bells) {
        return open.stream()
                .filter(one -> one.bell() == bells)
                .map(HeldDate::id)
                .toList();
    }
}
